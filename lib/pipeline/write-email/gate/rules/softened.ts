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

const SHARE =
  /^(?:half|third|quarter|fifth|tenth|halfte|drittel|viertel|funftel|zehntel|moitie|tiers|quart|cinquieme|mitad|tercio|cuarto|quinto|meta|terzo|quarto|helft|derde|kwart|vijfde|metade|terco|quinta|polow[aey]|trzeci[aą]?)$/u;
const SHARE_REACH = 4;

/** `More than half`: what bounds a share must be said too. */
function droppedBound({ claim, unit, at }: Alignment): string | null {
  const { amount } = claim.lexicon.qualifiers;
  const isBound = ({ fold }: { fold: string }) => amount.has(fold) || amount.has(fold.split(" ")[0] ?? fold);
  for (const [position, index] of at.entries()) {
    const share = unit.tokens[index];
    if (share === undefined || !SHARE.test(share.fold)) continue;
    const from = claim.elements[position]?.from ?? 0;
    const said = claim.tokens.slice(Math.max(0, from - SHARE_REACH), from);
    if (said.some((token) => isBound(token) || ALMOST.test(token.fold))) continue;
    const before = unit.tokens.slice(Math.max(0, index - SHARE_REACH), index);
    const bound = before.find(
      (token) => token.clause === share.clause && isBound(token) && !FROM.test(token.fold),
    );
    if (bound !== undefined) return bound.text;
  }
  return null;
}

const FROM = /^(?:from|up|bis|da|ab|des|desde|vanaf|od|over|uber)$/u;

/** `Sunglasses make up a fifth` does not say it of glasses: a share is a share of just that. */
function sharesOther({ claim, unit, at }: Alignment): string | null {
  if (!at.some((index) => SHARE.test(unit.tokens[index]?.fold ?? ""))) return null;
  const other = at.find((index, position) => {
    const said = claim.tokens[claim.elements[position]?.from ?? 0]?.fold ?? "";
    const carried = unit.tokens[index]?.fold ?? "";
    return said.length > 3 && carried.length > said.length + 2 && carried.endsWith(said);
  });
  return other === undefined ? null : (unit.tokens[other]?.text ?? null);
}

/** What the evidence says of the average or almost must not be said of every case. */
export const softened: Rule = (alignment) => {
  const dropped =
    droppedAverage(alignment) ??
    droppedAlmost(alignment) ??
    droppedBound(alignment) ??
    sharesOther(alignment);
  return dropped === null ? null : `the evidence says “${dropped}”, the sentence leaves it out`;
};
