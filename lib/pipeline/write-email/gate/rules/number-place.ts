import type { Alignment } from "../align";
import type { Rule } from "./rule";

const FARTHEST = 5;

/** `In 2019, we opened …`: a number alone in its clause belongs to the whole sentence. */
function standsAlone({ claim, unit }: Alignment, at: number): boolean {
  const { clause } = unit.tokens[at] ?? { clause: -1 };
  const others = unit.tokens.filter((token, index) => token.clause === clause && index !== at);
  return others.every(
    ({ fold }) =>
      claim.lexicon.functionWords.has(fold) || claim.lexicon.presuming.has(fold) || fold.length === 1,
  );
}

function isNear({ unit }: Alignment, at: number, neighbour: number | undefined): boolean {
  if (neighbour === undefined) return false;
  const [number, other] = [unit.tokens[at], unit.tokens[neighbour]];
  if (number === undefined || other === undefined || number.clause !== other.clause) return false;
  return Math.abs(number.place - other.place) <= FARTHEST;
}

/** A number must stand beside the same words in the evidence as in the sentence, in the same clause. */
export const numberPlace: Rule = (alignment) => {
  const { claim, at } = alignment;
  for (const [index, element] of claim.elements.entries()) {
    if (element.number === null || claim.elements.length === 1) continue;
    const here = at[index] ?? 0;
    if (standsAlone(alignment, here)) continue;
    const before = at[index - 1];
    const after = at[index + 1];
    const next = claim.elements[index + 1];
    const countsNext = next !== undefined && next.from === element.to;
    if (!isNear(alignment, here, countsNext || before === undefined ? after : before)) {
      return `the evidence says ${element.text} of something else`;
    }
  }
  return null;
};
