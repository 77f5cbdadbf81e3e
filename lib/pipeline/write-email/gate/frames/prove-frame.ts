import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import type { Token } from "../token";
import { proveFounding } from "./prove-founding";
import { proveRole } from "./prove-role";

/**
 * A few things are said of companies so often, and in so many ways, that the gate knows what they mean: both the clause
 * and the sentences of the pages are read into the same slots, and every word must be in one.
 * @param rest the words of the sentence after the clause
 */
export function proveFrame(tokens: Token[], rest: Token[], ground: Ground): EvidenceUnit[] {
  const founding = proveFounding(tokens, rest, ground);
  return founding.length > 0 ? founding : proveRole(tokens, ground);
}
