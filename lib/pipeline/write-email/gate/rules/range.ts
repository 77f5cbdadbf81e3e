import type { Alignment } from "../align";
import type { Rule } from "./rule";

const NEAR = 3;

/** `Monday to Friday` and `22 to 3` do not say `Friday to Monday`: dates and numbers side by side keep their order. */
export const range: Rule = ({ claim, at }: Alignment) => {
  const isDate = (index: number) => {
    const element = claim.elements[index];
    const fold = claim.tokens[element?.from ?? 0]?.fold ?? "";
    return element?.number !== null || claim.lexicon.dates.has(fold);
  };
  for (let index = 0; index + 1 < at.length; index += 1) {
    const [here, next] = [at[index] ?? 0, at[index + 1] ?? 0];
    const [element, after] = [claim.elements[index], claim.elements[index + 1]];
    if (element === undefined || after === undefined || !isDate(index) || !isDate(index + 1)) continue;
    const isTurned = here > next && here - next <= NEAR && after.from - element.to < NEAR;
    if (isTurned) return `“${element.text}” and “${after.text}” have swapped places`;
  }
  return null;
};
