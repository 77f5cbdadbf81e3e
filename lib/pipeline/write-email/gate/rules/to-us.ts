import type { Alignment } from "../align";
import type { Token } from "../token";
import { isReceiver } from "./receiver";
import type { Rule } from "./rule";

/** Us, right in front of the verb. */
const US = /^(?:nos|ci|nous)$/u;
/** Behind `nous`, what shows that somebody else does it. */
const OF_OTHERS = /^(?:est|sont|a|ont|avait|avaient|etait|etaient|sera)$/u;
/** `Nos han concedido`, `ci hanno dato`. */
const HAVE = /^(?:ha|han|hanno|habia|habian|aveva|avevano)$/u;
const US_BEHIND = /^(?:us|uns)$/u;

function isUs(tokens: Token[], verb: number): boolean {
  const [two, one, next] = [tokens[verb - 2], tokens[verb - 1], tokens[verb + 1]];
  const { clause } = tokens[verb] ?? { clause: -1 };
  const isIn = (token: Token | undefined): token is Token => token?.clause === clause;
  if (isIn(next) && US_BEHIND.test(next.fold)) return true;
  if (isIn(one) && one.fold !== "nous" && US.test(one.fold)) return true;
  if (!isIn(two) || !isIn(one)) return false;
  return two.fold === "nous" ? OF_OTHERS.test(one.fold) : US.test(two.fold) && HAVE.test(one.fold);
}

/** `The fair gave us a stand` does not say `you gave the fair a stand`: what is done to us we did not do. */
export const toUs: Rule = ({ claim, unit, at }: Alignment) => {
  if (claim.tokens.some((_, index) => isReceiver(claim.tokens, index, claim))) return null;
  const { nominatives, functionWords } = claim.lexicon;
  for (const [position, { from, number }] of claim.elements.entries()) {
    const before = claim.tokens[from - 1];
    // `Han concedido`: the verb of having stands for the reader.
    const isDone =
      before === undefined
        ? from === 0
        : nominatives.has(before.fold) || (from === 1 && HAVE.test(before.fold));
    if (number !== null || !isDone || !isUs(unit.tokens, at[position] ?? 0)) continue;
    // `Ci`, `nos` in front of a noun are no objects.
    if (functionWords.has(claim.tokens[from]?.fold ?? "")) continue;
    return `the evidence says “${claim.tokens[from]?.text}” of somebody else`;
  }
  return null;
};
