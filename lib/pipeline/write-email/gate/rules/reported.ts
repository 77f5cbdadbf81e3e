import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isWe } from "./doer";
import type { Rule } from "./rule";

const THAT = new Set("that whether if dass ob que si che se dat of ze zeby czy".split(" "));
/** Where `that` may also be `which` or `who`, only the words after one of saying are what somebody says. */
export const SAYING =
  /^(?:tell|tells|told|say|says|said|state|states|write|writes|mention|note|remember|inform|claim|claims|add|confirm|repeat|think|thinks|believe|believes|hope|hopes|assume|imagine|pretend|know|swear|sag\p{L}*|schr(?:ei|ie)b\p{L}*|wrote|erzahl\p{L}*|behaupt\p{L}*|mein\p{L}+|glaub\p{L}*|denk\p{L}*|hoff\p{L}*|erwahn\p{L}*|wiss\p{L}*|di[st]|dites|dire|disent|ecri\p{L}+|racont\p{L}+|affirm\p{L}+|pens\p{L}+|cro[iy]\p{L}+|mentionn\p{L}+|dig\p{L}+|dic\p{L}+|decir|escrib\p{L}+|cuent\p{L}+|afirm\p{L}+|piens\p{L}+|cre[eo]\p{L}*|mencion\p{L}+|dic[ai]\p{L}*|dite|scriv\p{L}+|raccont\p{L}+|afferm\p{L}+|pensa\p{L}*|cred\p{L}+|menzion\p{L}+|zeg\p{L}*|schr(?:ij|ee)[fv]\p{L}*|zei|vertel\p{L}*|beweer\p{L}*|denk\p{L}*|vind\p{L}*|noem\p{L}*|diz\p{L}*|escrev\p{L}+|cont[ae]\p{L}*|acha\p{L}*|powiedz\p{L}*|napisz\p{L}*|mow\p{L}+|twierdz\p{L}+|mysl\p{L}+|wspomn\p{L}+)$/u;

/** `Customers say that we are …`, `tell them that we won …`: it is said or to be said, and need not be so. */
export const reported: Rule = (alignment: Alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const that = unit.tokens.findIndex(({ fold }, index) => index > 0 && index < first && THAT.has(fold));
  if (that === -1) return null;
  const before = unit.tokens.slice(0, that);
  const says = before.find((token) => SAYING.test(token.fold) && !isGrammar(token, claim.lexicon));
  if (says === undefined || before.some((token) => isWe(token, claim))) return null;
  return `the page only has somebody say it (“${says.text}”)`;
};
