import type { Alignment } from "../align";
import type { Rule } from "./rule";

/**
 * The company's own city may be said of what its pages say, unless they say it of another place: a part that the
 * evidence lacks may be missing only where the evidence names no place at all.
 */
export const elsewhere: Rule = ({ claim, whole, unit }: Alignment) => {
  const dropped = whole.elements.filter((element) => !claim.elements.includes(element));
  const city = dropped.find(({ from, isSoft }) => isSoft && whole.tokens[from]?.capital === true);
  if (city === undefined) return null;
  const place = unit.tokens.find(
    ({ capital }, index) => capital && claim.lexicon.places.has(unit.tokens[index - 1]?.fold ?? ""),
  );
  return place === undefined ? null : `the evidence says it of “${place.text}”`;
};
