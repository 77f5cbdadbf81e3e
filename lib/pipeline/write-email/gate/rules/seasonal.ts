import type { Alignment } from "../align";
import { SEASON } from "../claim";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Open, closed, required: states that hold only when they hold. */
const STATE =
  /^(?:open\p{L}*|clos\p{L}+|required|geoffnet|offnet|offen|geschlossen|schliess\p{L}+|zu|ouvert\p{L}*|ouvr\p{L}+|ferme\p{L}*|exige\p{L}*|abiert[oa]s?|abr\p{L}+|cerrad[oa]s?|cierra\p{L}*|apert[oaie]|apr\p{L}+|chius[oaie]|chiud\p{L}+|geopend|gesloten|sluit\p{L}*|abert[oa]s?|fechad[oa]s?|fecha|otwart\p{L}+|zamkni\p{L}+|czynn\p{L}+|obbligatori[oa]|verplicht)$/u;

/** A day or month that comes again: no date with its number. */
function isRecurring(tokens: Token[], index: number, { lexicon }: Alignment["claim"]): boolean {
  const { fold } = tokens[index] ?? { fold: "" };
  const isDay = lexicon.dates.has(fold) || lexicon.dates.has(fold.replace(/s$/u, "")) || SEASON.test(fold);
  return isDay && [tokens[index - 1], tokens[index + 1]].every((token) => token?.digits == null);
}

/** `In August the shop is closed on Saturdays` does not say `the shop is closed`: when it is so must be said. */
export const seasonal: Rule = ({ claim, unit, at }: Alignment) => {
  const state = at.find((index) => STATE.test(unit.tokens[index]?.fold ?? ""));
  if (state === undefined || claim.isTopic) return null;
  const { clause } = unit.tokens[state] ?? { clause: -1 };
  const when = unit.tokens.findIndex(
    (token, index) =>
      token.clause === clause && isRecurring(unit.tokens, index, claim) && !at.includes(index),
  );
  return when === -1 ? null : `the evidence says it of “${unit.tokens[when]?.text}”`;
};
