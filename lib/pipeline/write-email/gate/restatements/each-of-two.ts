import { isGrammar } from "../claim";
import { WE_FORM } from "../evidence-unit";
import { foldWord } from "../fold-word";
import type { Lexicon } from "../lexicon/lexicon";
import { tokenize } from "../token";

const PARTICLE = "(?:van|von|de|del|di|da|el|der|den|la)";
const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]*`;
const NAME = `${WORD}(?: (?:${PARTICLE} )*${WORD})*`;
const VERB = String.raw`(?:se |si |sich |zich |s['’])?\p{Ll}[\p{Ll}\p{M}-]+`;
const AND = "(?:, (?:and |und |et |y |e |en |i )?| (?:and|und|et|y|e|en|i) )";
const REST = "[^,]+?";
const BOTH = new RegExp(`^(${NAME}) (${VERB}) (${REST})${AND}(${NAME}) (${REST})$`, "u");

/** Articles, alone or in a preposition: what begins with one names a thing. */
const ARTICLE =
  /^(?:the|our|its|der|die|das|den|dem|unsere?[nrms]?|le|la|les|l|notre|nos|du|des|au|aux|el|los|las|nuestr[oa]s?|del|al|il|lo|gli|i|dei|degli|delle|della|dello|dell|nostr[oaie]|de|het|ons|onze|o|os|as|a|do|da|dos|das|nossos?|nossas?)$/u;

const firstOf = (text: string) => foldWord(/^\p{L}+/u.exec(text)?.[0] ?? "");

/** Whether the second half has a verb of its own: the same one, or a small word that no noun is. */
function hasVerb(verb: string, rest: string, lexicon: Lexicon): boolean {
  const first = firstOf(rest);
  if (/^\P{Ll}/u.test(rest) || first === "") return false;
  if (first === foldWord(verb)) return true;
  if (lexicon.stateVerbs.has(first) || lexicon.pastVerbs.has(first)) return true;
  const [token] = tokenize(rest);
  // In English `Bob Lund quality` has none, and looks the same.
  return (
    !lexicon.headsStandLast && token !== undefined && !isGrammar(token, lexicon) && !lexicon.joints.has(first)
  );
}

/**
 * `Rhys Probert leads the farm team and Anita Kaur the claims team` says two things, and so does `Katrin leitet den Vertrieb,
 * Jens die Technik`: each of two people does one. The verb of the first is the second's where that has none.
 */
export function eachOfTwo(statement: string, lexicon: Lexicon): string[] {
  const found = BOTH.exec(statement);
  const [, one = "", verb = "", first = "", other = "", second = ""] = found ?? [];
  // A verb of ours in front looks like a name: `Sprzątamy`.
  if (found === null || lexicon.functionWords.has(foldWord(one)) || WE_FORM.test(foldWord(one))) return [];
  // Of two things that we do, the second may be the condition of the first.
  if (tokenize(statement).some(({ fold }) => lexicon.writer.has(fold))) return [];
  if (hasVerb(verb, second, lexicon)) return [`${one} ${verb} ${first}`, `${other} ${second}`];
  const isGapped = ARTICLE.test(firstOf(first)) && ARTICLE.test(firstOf(second));
  return isGapped ? [`${one} ${verb} ${first}`, `${other} ${verb} ${second}`] : [];
}
