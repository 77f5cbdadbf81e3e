import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWe, OUR } from "./doer";
import { isPreposition } from "./governor";
import type { Rule } from "./rule";

const THE =
  /^(?:the|a|an|der|die|das|ein|eine|le|la|les|l|un|une|el|los|las|una|il|lo|gli|i|uno|de|het|een|o|os|as|um|uma)$/u;

/** What the clause begins with, where that is an article and a noun that do something, up to the first word of the claim. */
function subjectOf({ claim, unit, at }: Alignment): Token | undefined {
  const first = Math.min(...at);
  const { clause } = unit.tokens[first] ?? { clause: -1 };
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const front = unit.tokens.slice(begin, first);
  const [article] = front;
  if (article === undefined || !THE.test(article.fold)) return undefined;
  if (claim.lexicon.places.has(article.fold) && article.fold !== "a" && article.fold !== "de")
    return undefined;
  // `The school of dance` is another one, whatever we are called.
  const isOfKind = (token: Token, index: number) =>
    !token.capital && claim.self(token.fold) && /^(?:of|de|di|von|van)$/u.test(front[index + 1]?.fold ?? "");
  const isSelf = (token: Token, index: number) =>
    !isOfKind(token, index) &&
    (isWe(token, claim) || OUR.test(token.fold) || claim.selfInEvidence(token.fold));
  if (front.some(isSelf)) return undefined;
  const noun = front.find((token) => !isGrammar(token, claim.lexicon) && token.digits === null);
  const index = noun === undefined ? -1 : front.indexOf(noun);
  if (front.slice(1, index).some((token) => isPreposition(token, claim.lexicon))) return undefined;
  return noun;
}

/** `Three wells and a cold store`: it says nothing of anybody. */
function onlyNames({ claim }: Alignment): boolean {
  const { reader } = claim.lexicon;
  if (claim.tokens.some(({ fold }) => reader.has(fold))) return false;
  return claim.isTopic || claim.elements[0]?.number != null;
}

/** `The harbour office was awarded a flag` does not say that you were: whom the evidence says it of must be said too. */
export const droppedSubject: Rule = (alignment) => {
  const { claim, at } = alignment;
  if (at.length === 0 || onlyNames(alignment)) return null;
  const subject = subjectOf(alignment);
  if (subject === undefined) return null;
  const { selfNouns, staff, persons, measures, dates } = claim.lexicon;
  const isOurs = [selfNouns, staff, persons, measures, dates].some((group) => group.has(subject.fold));
  // `The school of dance` is another school.
  const index = alignment.unit.tokens.indexOf(subject);
  const [of, kind] = alignment.unit.tokens.slice(index + 1, index + 3);
  const isOfKind =
    of !== undefined &&
    kind !== undefined &&
    /^(?:of|de|di|d|von|van)$/u.test(of.fold) &&
    !kind.capital &&
    !isGrammar(kind, claim.lexicon) &&
    claim.lexicon.selfNouns.has(subject.fold);
  return isOurs && !isOfKind ? null : `the evidence says it of “${subject.text}”`;
};
