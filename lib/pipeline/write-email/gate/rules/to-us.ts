import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";
import { governorOf } from "./governor";
import { isReceiver } from "./receiver";
import type { Rule } from "./rule";

/** Us, right in front of the verb. */
const US = /^(?:nos|ci|nous)$/u;
/** Behind `nous`, what shows that somebody else does it. */
const OF_OTHERS = /^(?:est|sont|a|ont|avait|avaient|etait|etaient|sera)$/u;
/** `Ci ha affidato`, `nos ha dado`. */
const HAS = /^(?:ha|han|hanno|aveva|habia|tem|tinha)$/u;
const US_BEHIND = /^(?:us|uns)$/u;

function isUs(tokens: Token[], verb: number, lexicon: Lexicon): boolean {
  const [two, one, next] = [tokens[verb - 2], tokens[verb - 1], tokens[verb + 1]];
  const { clause } = tokens[verb] ?? { clause: -1 };
  // There `nos` is ours.
  const isFrench = lexicon.functionWords.has("notre");
  const clauseTokens = tokens.filter((token) => token.clause === clause);
  // `Die uns 2021 besucht hat`: anywhere in its clause, where we do nothing.
  const isGerman = tokens.some(
    (token, index) =>
      token.clause === clause && token.fold === "uns" && governorOf(tokens, index, lexicon) === undefined,
  );
  if (isGerman) return !clauseTokens.some(({ fold }) => fold === "wir");
  const isIn = (token: Token | undefined): token is Token => token?.clause === clause;
  if (isIn(next) && US_BEHIND.test(next.fold)) return true;
  if (isIn(one) && one.fold !== "nous" && US.test(one.fold) && !isFrench) return true;
  if (!isIn(two) || !isIn(one)) return false;
  return (two.fold === "nous" && OF_OTHERS.test(one.fold)) || (US.test(two.fold) && HAS.test(one.fold));
}

/** `The fair gave us a stand` does not say `you gave the fair a stand`: what is done to us we did not do. */
export const toUs: Rule = ({ claim, unit, at }: Alignment) => {
  if (claim.tokens.some((_, index) => isReceiver(claim.tokens, index, claim))) return null;
  const { nominatives, functionWords } = claim.lexicon;
  for (const [position, { from, number }] of claim.elements.entries()) {
    const before = claim.tokens.slice(0, from);
    const isYou = before.some(({ fold }) => nominatives.has(fold));
    const isDone = isYou || before.every((token) => isGrammar(token, claim.lexicon));
    if (number !== null || !isDone || !isUs(unit.tokens, at[position] ?? 0, claim.lexicon)) continue;
    // `Ci`, `nos` in front of a noun are no objects.
    if (functionWords.has(claim.tokens[from]?.fold ?? "")) continue;
    return `the evidence says “${claim.tokens[from]?.text}” of somebody else`;
  }
  return null;
};
