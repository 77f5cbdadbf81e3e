import type { EvidenceUnit } from "../evidence-unit";
import type { GateContext } from "../gate-context";

/** What a sentence may rest on. */
export interface Ground {
  context: GateContext;
  /** The sentences of the company's own pages. */
  units: EvidenceUnit[];
  /** Pairs of words that are names on the pages. */
  names: ReadonlySet<string>;
  /** Folded words of the city that the company is known to be in. */
  city: ReadonlySet<string>;
}
