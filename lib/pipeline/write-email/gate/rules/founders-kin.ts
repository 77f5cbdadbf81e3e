import type { Alignment } from "../align";
import type { Claim } from "../claim";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** A founder, as a noun and folded; who founded is another matter. */
const FOUNDER =
  /^(?:founders?|grunder(?:s|in)?|fondateur|fondatrice|fundador|fundadora|fondatore|oprichter|oprichtster|zalozyciel(?:a|ki)?)$/u;

/** Somebody who is named there and is not the kin: two capitals in a row. */
function namesOther({ unit, claim, at }: Alignment, kin: readonly string[]): boolean {
  const isCapital = (token: Token | undefined, { clause }: Token) =>
    token?.capital === true && token.clause === clause;
  return at.some((index) => {
    const token = unit.tokens[index];
    if (token === undefined || !token.capital || kin.includes(token.fold) || claim.self(token.fold))
      return false;
    return [unit.tokens[index - 1], unit.tokens[index + 1]].some((other) => isCapital(other, token));
  });
}

const FARTHEST = 2;

/** `The founder's daughter`, and not `the founder and his daughter`: nothing but small words stands between them. */
function isOneOfOther({ elements, tokens, lexicon }: Claim, one: number, other: number): boolean {
  const [a, b] = [elements[Math.min(one, other)], elements[Math.max(one, other)]];
  if (Math.min(one, other) === -1 || a === undefined || b === undefined) return false;
  const between = tokens.slice(a.to, b.from);
  return (
    between.length <= FARTHEST &&
    tokens[a.from]?.clause === tokens[b.from]?.clause &&
    !between.some(({ fold }) => lexicon.joints.has(fold) || lexicon.numberJoiners.has(fold))
  );
}

/**
 * `Today his daughter Anna leads it`, with the founder named before it, says that the founder's daughter leads it: no more.
 * The founder does not, Anna founded nothing, and whoever else stands there is nobody's daughter.
 */
export const foundersKin: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const { kin } = unit;
  if (kin === undefined) return null;
  const placeOf = (word: RegExp) =>
    claim.elements.findIndex(
      ({ from }, position) =>
        word.test(claim.tokens[from]?.fold ?? "") && word.test(unit.tokens[at[position] ?? -1]?.fold ?? ""),
    );
  const isHis = isOneOfOther(claim, placeOf(FOUNDER), placeOf(kin.word));
  const isOfReader = claim.tokens.some(({ fold }) => claim.lexicon.nominatives.has(fold));
  return isHis && !isOfReader && !namesOther(alignment, kin.name)
    ? null
    : "the evidence says it of the founder's kin";
};
