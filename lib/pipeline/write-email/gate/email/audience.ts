import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isWe } from "../rules/doer";
import type { Token } from "../token";

const BREAK = 5;

/** The words of a sentence up to a place in it, over its commas. */
function sentenceBefore(tokens: Token[], index: number): Token[] {
  let from = index;
  while (from > 0 && (tokens[from]?.place ?? 0) - (tokens[from - 1]?.place ?? 0) < BREAK) from -= 1;
  return tokens.slice(from, index + 1);
}

/** Verbs of the reader's that need no pronoun. */
const YOU_FORM = /^\p{L}{2,}(?:ate|ete|ite|an|en|ais|eis|am|em)$/u;

/** It names the reader, or begins with a verb of his. */
function isOfReader({ tokens, lexicon }: Alignment["claim"]): boolean {
  if (tokens.some(({ fold }) => lexicon.reader.has(fold))) return true;
  return (
    !lexicon.compounds &&
    !lexicon.headsStandLast &&
    YOU_FORM.test(tokens[0]?.fold ?? "") &&
    !lexicon.conditionals.has(tokens[0]?.fold ?? "")
  );
}

/** `Clinics get back 6 hours` does not say that the reader does: whom the brief counts something of must be named. */
export function audienceOf({ claim, unit, at }: Alignment): string | null {
  const number = claim.elements.findIndex(({ number: counted }) => counted !== null);
  const first = Math.min(...at);
  if (number === -1 || !isOfReader(claim)) return null;
  const inClause = sentenceBefore(unit.tokens, at[number] ?? 0);
  if (inClause.some((token) => isWe(token, claim) || claim.lexicon.reader.has(token.fold))) return null;
  const inFront = inClause.filter(
    (token) =>
      unit.tokens.indexOf(token) < first &&
      !isGrammar(token, claim.lexicon) &&
      !claim.lexicon.numbers.has(token.fold) &&
      token.digits === null,
  );
  const named = inFront[0];
  return named === undefined ? null : `the brief says it of “${named.text}”`;
}
