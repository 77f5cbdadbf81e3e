import { type Claim, isGrammar } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import { isSameWord } from "./same-word";

const LEAST = 2;

/** One word of the brief alone says nothing of the offer: `I will send the invoice`. */
export function saysEnough({ tokens, elements, lexicon }: Claim, unit: EvidenceUnit): boolean {
  if (elements.some(({ number }) => number !== null)) return true;
  const isShared = (fold: string) => unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon));
  const shared = tokens.filter((token) => !isGrammar(token, lexicon) && isShared(token.fold)).length;
  const denies = [tokens, unit.tokens].every((words) =>
    words.some(({ fold }) => lexicon.negations.has(fold)),
  );
  return shared + (denies ? 1 : 0) >= LEAST;
}
