import type { GateContext } from "../gate-context";
import type { Token } from "../token";

/** Verbs of the past that a passive is made with. */
const DENIES_NOTHING = /^(?:was|were|wurden?|fue|fueron|fu|foi|werd|werden|ete)$/u;

/** Whether a sentence of the pages states plainly: it denies, plans, bounds and reports nothing, and speaks of no third party. */
export function isPlain(tokens: Token[], { lexicon }: GateContext): boolean {
  const { plan, past, scope } = lexicon.qualifiers;
  const bends = ({ fold }: Token) =>
    lexicon.negations.has(fold) ||
    lexicon.outsiders.has(fold) ||
    plan.has(fold) ||
    scope.has(fold) ||
    (past.has(fold) && !DENIES_NOTHING.test(fold));
  return !tokens.some(bends);
}

/** The clauses of a written line: what stands between its breaks. */
export const clausesOf = (line: string): string[] =>
  line
    .split(/ [,;] |^[,;] /u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
