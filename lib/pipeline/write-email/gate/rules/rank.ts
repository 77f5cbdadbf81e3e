import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Second, third: folded, in the writers' languages. */
const ORDINAL =
  /^(?:second|third|fourth|fifth|zweit\p{L}*|dritt\p{L}*|viert\p{L}*|deuxiemes?|seconde?s?|troisiemes?|quatriemes?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|second[oaie]|terz[oaie]|quart[oaie]|tweede|derde|vierde|terceir[oa]s?|drug[iaey]\p{L}*|trzeci\p{L}*)$/u;
/** What is the most of all of them, by a word of its own. */
const MOST =
  /^(?:\p{L}+(?:est|este[rsnm]?|ste[rsn]?)|most|last|first|plus|mas|piu|mais|meest|mayor(?:es)?|menor(?:es)?|mejor(?:es)?|maior(?:es)?|melhor(?:es)?|maggior[ei]?|miglior[ei]?|dernier\p{L}*|premier\p{L}*|ultim[oaie]s?|primer\p{L}*|prim[oaie]|primeir[oa]s?|laatste|eerste|letzte[rsnm]?|erste[rsnm]?|ostatni\p{L}*|naj\p{L}+)$/u;
const ONE_OF =
  /(?:^| )(?:one of|among|eine?[rsnm]? (?:de[rs]|von)|zu den|une? des|parmi|un[oa]? de (?:los|las|nuestr[oa]s)|un[oa]? de[gi]l?[lie]?|un[oa]? dei|tra (?:i|le|gli)|een van|um[a]? d[oa]s|jed(?:en|na|no) z|of the|of the few|de las|de los)(?: |$)/;
/** `Op een na de oudste`: the oldest but one. */
const BUT_ONE = /(?:^| )op (?:een|twee|drie|vier) na(?= |$)/u;
const REACH = 5;

function textBefore(tokens: Token[], index: number): string {
  const { clause } = tokens[index] ?? { clause: -1 };
  return tokens
    .slice(Math.max(0, index - REACH), index)
    .filter((token) => token.clause === clause)
    .map(({ fold }) => fold)
    .join(" ");
}

/** `Größte` of `große`, `kleinere` of `kleine`: German raises an adjective by letters that its endings begin with. */
function isRaised(said: string, carried: string): boolean {
  const stem = carried.replace(/e[rsnm]?$/u, "");
  if (!said.startsWith(stem)) return false;
  const ending = said.slice(stem.length);
  return /^(?:e?ste|ere)[rsnm]?$/u.test(ending) || (stem.endsWith("ss") && /^te[rsnm]?$/u.test(ending));
}

/** `One of the three last` is not `the last`, `the second oldest` not `the oldest`. */
export const rank: Rule = ({ claim, unit, at }: Alignment) => {
  for (const [position, index] of at.entries()) {
    const token = unit.tokens[index];
    if (token === undefined) continue;
    const from = claim.elements[position]?.from ?? 0;
    const word = claim.tokens[from];
    if (claim.lexicon.nounsAreCapital && word?.capital === false && isRaised(word.fold, token.fold))
      return `the evidence says “${token.text}”, and nothing of more`;
    if (!MOST.test(token.fold)) continue;
    const [said, carried] = [textBefore(claim.tokens, from), textBefore(unit.tokens, index)];
    if (ONE_OF.test(carried) && !ONE_OF.test(said)) return "the evidence says it of several";
    if (BUT_ONE.test(carried) && !BUT_ONE.test(said)) return "the evidence says it of the next one";
    const ordinal = unit.tokens
      .slice(Math.max(0, index - 2), index)
      .find(({ fold, clause }) => clause === token.clause && ORDINAL.test(fold));
    if (ordinal !== undefined && !claim.tokens.some(({ fold }) => fold === ordinal.fold))
      return `the evidence says “${ordinal.text}”, the sentence leaves it out`;
  }
  return null;
};
