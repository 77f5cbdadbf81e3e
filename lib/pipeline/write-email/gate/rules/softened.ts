import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** On average, as a rule: wherever it stands in a clause, the clause speaks of no single case. */
const AVERAGE =
  /^(?:average|averages|averaging|typical|typically|usual|schnitt|durchschnitt\p{L}*|mittel|regel|moyenne|promedio|media|mediamente|gemiddelde?|doorgaans|sredni[oae]|srednio|przecietnie)$/u;
/** Words that are averages only behind `in`: `im Schnitt`, `en moyenne`, `in media`. */
const BEHIND_IN = /^(?:schnitt|mittel|regel|media)$/u;
const IN = /^(?:im|in|en|de|em)$/u;
/** Almost, about: folded. */
const ALMOST =
  /^(?:almost|nearly|practically|virtually|fast|beinahe|nahezu|knapp|presque|quasi|pratiquement|casi|practicamente|quasi|pressoche|praticamente|bijna|vrijwel|haast|quase|prawie|niemal)$/u;
const REACH = 2;

/** `Im Schnitt`, `a typical order`: it must be said too. */
function droppedAverage({ claim, unit, at }: Alignment): string | null {
  const isAverage = (tokens: typeof unit.tokens, index: number) => {
    const { fold } = tokens[index] ?? { fold: "" };
    return AVERAGE.test(fold) && (!BEHIND_IN.test(fold) || IN.test(tokens[index - 1]?.fold ?? ""));
  };
  if (claim.tokens.some((_, index) => isAverage(claim.tokens, index))) return null;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  // `On average, …`: it opens its sentence, and speaks of all of it.
  const average = unit.tokens.find((token, index) => {
    const isOfIt = clauses.has(token.clause) || index <= 1;
    return isOfIt && isAverage(unit.tokens, index);
  });
  return average?.text ?? null;
}

/** `Almost all jobs`, `nearly a third`: what it bounds is all, none or a share, and no number. */
function droppedAlmost({ claim, unit, at }: Alignment): string | null {
  if (claim.tokens.some(({ fold }) => ALMOST.test(fold) || claim.lexicon.qualifiers.amount.has(fold)))
    return null;
  const almost = unit.tokens.find(({ fold, place, clause }, index) => {
    if (!ALMOST.test(fold)) return false;
    return at.some((other) => {
      const token = unit.tokens[other];
      if (token === undefined || token.clause !== clause || other < index) return false;
      return token.place - place <= REACH + 1;
    });
  });
  return almost?.text ?? null;
}

/** What the evidence says of the average or almost must not be said of every case. */
export const softened: Rule = (alignment) => {
  const dropped = droppedAverage(alignment) ?? droppedAlmost(alignment);
  return dropped === null ? null : `the evidence says “${dropped}”, the sentence leaves it out`;
};
