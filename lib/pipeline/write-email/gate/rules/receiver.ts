import type { Alignment } from "../align";
import type { Claim } from "../claim";
import type { Token } from "../token";
import { isWe } from "./doer";
import type { Rule } from "./rule";

/** What makes the next word the reader's, in the writers' languages, folded. */
export const POSSESSIVE =
  /^(?:yours?|ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?|votre|vos|sus?|vuestr[oa]s?|tus?|vostr[oaie]|su[oae]|suoi|uw|jouw|seus?|suas?|voss[oa]s?|panstwa|wasz\p{L}*|swo\p{L}+)$/u;

/** The reader as the one to whom or with whom it is done: `to you`, `les`, `vous` behind another subject. */
export function isReceiver(tokens: Token[], index: number, { lexicon }: Claim): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  if (token === undefined || before === undefined || !lexicon.reader.has(token.fold)) return false;
  if (POSSESSIVE.test(token.fold) || before.clause !== token.clause) return false;
  if (lexicon.directions.has(before.fold)) return true;
  if (lexicon.agents.has(before.fold) || lexicon.places.has(before.fold)) return false;
  if (!lexicon.nominatives.has(token.fold)) return true;
  // `La scierie vous a rachetés`: the one who does it stands in front.
  const isOwn = lexicon.functionWords.has(before.fold) || lexicon.joints.has(before.fold);
  return (token.fold === "vous" || token.fold === "you") && !isOwn;
}

/**
 * `We have delivered to builders` does not say `builders have delivered to you`: where the evidence has us do it, the
 * reader cannot be the one who gets it from what stands in front.
 */
export const receiver: Rule = ({ claim, unit, at }: Alignment) => {
  const first = claim.elements.findIndex(({ number }) => number === null);
  const element = claim.elements[first];
  const here = unit.tokens[at[first] ?? -1];
  if (element === undefined || here === undefined) return null;
  const index = claim.tokens.findIndex((_, at) => at > element.from && isReceiver(claim.tokens, at, claim));
  const isOwnSubject = claim.tokens.slice(0, element.from).some(({ fold }) => claim.self(fold));
  if (index === -1 || isOwnSubject) return null;
  const isDoneByUs = unit.tokens.some(
    (token, position) => token.clause === here.clause && position < (at[first] ?? 0) && isWe(token, claim),
  );
  return isDoneByUs ? `the evidence has you do it to “${element.text}”` : null;
};
