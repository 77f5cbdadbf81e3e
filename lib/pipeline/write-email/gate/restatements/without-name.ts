import { isGrammar } from "../claim";
import { dangles } from "../email/dangles";
import type { Lexicon } from "../lexicon/lexicon";
import { isPreposition } from "../rules/governor";
import { tokenize } from "../token";

const HEAD = String.raw`(?:Our|The|Unsere?|Der|Die|Das|Notre|Nos|Le|La|L['’]|Nuestr[oa]s?|El|Los|Las|(?:Il|La|I|Le) nostr[oaie]|Il|Lo|Onze?|Ons|De|Het|(?:[OA]s? )?[Nn]oss[oa]s?|O|A)\s?(?:[\p{L}\p{M}'’-]+ ){0,3}[\p{L}\p{M}'’-]+`;
const NAME = String.raw`(?:(?:the|die|der|das|la|le|el|il|o|a|de|het) )?\p{Lu}[^,]{0,60}?`;
const APPOSITION = new RegExp(
  `^(?<head>${HEAD}), (?<said>${NAME}|\\p{Ll}[^,]{2,60}), (?<rest>\\p{Ll}.+)$`,
  "u",
);
const REFLEXIVE = /^(?:s|se|si|sich|zich)$/u;

/** Whether a text goes on with a verb, after a subject. */
function startsWithVerb(text: string, lexicon: Lexicon): boolean {
  const [first, second] = tokenize(text);
  if (first === undefined) return false;
  if (REFLEXIVE.test(first.fold) && second !== undefined) return !isGrammar(second, lexicon);
  if (lexicon.stateVerbs.has(first.fold) || lexicon.pastVerbs.has(first.fold)) return true;
  return !isGrammar(first, lexicon) && !isPreposition(first, lexicon) && !lexicon.joints.has(first.fold);
}

/** Whether a head holds no verb and no second noun phrase: it says who, and nothing more. */
function isPlain(head: string, lexicon: Lexicon): boolean {
  return tokenize(head).every(
    ({ fold }) => !lexicon.stateVerbs.has(fold) && !lexicon.pastVerbs.has(fold) && !lexicon.joints.has(fold),
  );
}

/**
 * `Our oenologist, Hélène Pons, advises four estates`: our oenologist does, whatever her name is. So does `the oven, built in
 * 2022, …`, whenever it was.
 */
export function withoutName(statement: string, lexicon: Lexicon): string[] {
  const { head, said, rest } = APPOSITION.exec(statement)?.groups ?? {};
  if (head === undefined || said === undefined || rest === undefined) return [];
  if (/^\p{Ll}/u.test(said) && !/^\p{Ll}+ \p{Lu}/u.test(said) && !dangles(tokenize(said))) return [];
  return isPlain(head, lexicon) && startsWithVerb(rest, lexicon) ? [`${head} ${rest}`] : [];
}
