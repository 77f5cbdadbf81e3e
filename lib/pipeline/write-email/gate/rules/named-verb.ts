import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

/**
 * `Lise teaches at the college` does not say `Lise runs the college`: a word that says little may be missing from the
 * evidence, but not right behind a name of which the evidence says another.
 */
export const namedVerb: Rule = ({ claim, whole, unit, at }: Alignment) => {
  const dropped = whole.elements.find(({ from, isSoft }) => {
    const [name, verb] = [whole.tokens[from - 1], whole.tokens[from]];
    const isBehindName = name?.capital === true && name.clause === verb?.clause && !whole.self(name.fold);
    return (
      isSoft && isBehindName && verb?.capital === false && !claim.elements.some((kept) => kept.from === from)
    );
  });
  if (dropped === undefined) return null;
  const name = whole.tokens[dropped.from - 1];
  const index = unit.tokens.findIndex(({ fold }) => fold === name?.fold);
  const said = unit.tokens[index + 1];
  const isOther =
    index !== -1 &&
    said !== undefined &&
    said.clause === unit.tokens[index]?.clause &&
    !said.capital &&
    said.digits === null &&
    !isGrammar(said, claim.lexicon) &&
    !at.includes(index + 1);
  return isOther ? `the evidence says “${said.text}”, not “${dropped.text}”` : null;
};
