import type { Lexicon } from "./lexicon/lexicon";
import { findNumbers, type NumberValue } from "./number-value";
import { type Token, tokenize } from "./token";
import type { Evidence } from "./verdict";

/** One sentence of evidence, ready to be compared. A claim must be carried by one of these, not by a mix. */
export interface EvidenceUnit {
  tokens: Token[];
  numbers: NumberValue[];
  evidence: Evidence;
}

/** Prepares one sentence of evidence. */
export function evidenceUnit(evidence: Evidence, lexicon: Lexicon): EvidenceUnit {
  const tokens = tokenize(evidence.quote);
  return { tokens, numbers: findNumbers(tokens, lexicon), evidence };
}
