import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** Beginnings of words that tell of a beginning, in the writers' languages. */
const BEGINNINGS =
  /^(?:found|establ|start|began|begin|begun|open|new|launch|introduc|join|set up|grund|eroffn|neu|eingefuhrt|begonnen|begann|fond|crea|cree|nee?$|ne$|ouvert|nouve|install|estren|abri|nuev|fundad|fundo|nacio|incorpor|nat[ao]$|nacque|nuov|apert|entrat|opgericht|begon|nieuw|geopend|gestart|nasc|nov[ao]|receb|zaloz|powsta|now[yae]|otwar)/;

/** What one bought or took over one has from then on; the buying itself does not go on. */
const TAKEN =
  /^(?:bought|acquir|purchas|took over|taken over|ubernomm|ubernahm|gekauft|kauft|erwarb|erworben|rachet|repris|achet|compr|adquir|acquis|rilev|kocht|gekocht|overgenomen|namen|nam$|kupi|przej)/;

/** The since-word that stands right before a date, with a month between them at most. */
function sinceBefore(
  tokens: Alignment["unit"]["tokens"],
  index: number,
  since: ReadonlySet<string>,
): boolean {
  return [1, 2, 3].some((back) => since.has(tokens[index - back]?.fold ?? ""));
}

/**
 * `Since 2020` says that it has gone on: the evidence must say since too, or tell of a beginning. And what has gone on
 * since 2020 did not all happen in 2020.
 */
export const since: Rule = ({ claim, unit, at }) => {
  for (const [index, element] of claim.elements.entries()) {
    const isDate = element.number !== null && element.number.value >= 1500 && element.number.value < 2100;
    if (!isDate) continue;
    const here = at[index] ?? 0;
    const goesOn = sinceBefore(unit.tokens, here, claim.lexicon.since);
    if (!sinceBefore(claim.tokens, element.from, claim.lexicon.since)) {
      if (goesOn && !claim.isTopic && !claim.tokens.some(({ fold }) => BEGINNINGS.test(fold)))
        return `the evidence says it has gone on since ${element.text}, not that it happened then`;
      continue;
    }
    if (goesOn) continue;
    const { clause } = unit.tokens[here] ?? { clause: -1 };
    const begins = unit.tokens.some((token) => token.clause === clause && BEGINNINGS.test(token.fold));
    const taken = unit.tokens.findIndex((token) => token.clause === clause && TAKEN.test(token.fold));
    if (taken !== -1 && !at.includes(taken)) continue;
    if (!begins) return `the evidence does not say that it has gone on since ${element.text}`;
  }
  return null;
};
