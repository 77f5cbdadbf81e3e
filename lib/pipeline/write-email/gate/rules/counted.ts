import { stemOf } from "../same-word";
import type { Rule } from "./rule";

const SHORTEST_HEAD = 5;

/**
 * `350 roofs` are not `350 roofers`, though roofers make roofs: what a number counts must be the evidence's own word in one
 * of its forms, or the last part of it; people who work there may be called by another word for staff.
 */
export const counted: Rule = ({ claim, unit, at }) => {
  const { endings, staff, persons, compounds } = claim.lexicon;
  for (const [position, { to, number }] of claim.elements.entries()) {
    const next = claim.elements[position + 1];
    if (number === null || next === undefined || next.from !== to || next.number !== null) continue;
    const said = claim.tokens[next.from]?.fold ?? "";
    const carried = unit.tokens[at[position + 1] ?? 0]?.fold ?? "";
    if (claim.lexicon.dates.has(said) || (number.value >= 1500 && number.value < 2100)) continue;
    if (staff.has(carried) || (persons.has(said) && persons.has(carried))) continue;
    const [a, b] = [stemOf(said, endings), stemOf(carried, endings)];
    const isHead = compounds && a.length >= SHORTEST_HEAD - 1 && b.endsWith(a);
    // One stem, but for what a plural does to its end: `city` and `cities`, `casa` and `casas`.
    const shared = Math.min(a.length, b.length);
    const isForm =
      shared >= 3 && a.slice(0, shared) === b.slice(0, shared) && Math.abs(said.length - carried.length) <= 2;
    if (said !== carried && !isHead && !isForm) return `the evidence counts “${carried}”, not “${said}”`;
  }
  return null;
};
