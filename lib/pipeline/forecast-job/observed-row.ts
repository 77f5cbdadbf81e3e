import { BATCH_PRICE_SHARE } from "@/lib/adapters/llm/contract";
import type { FactField } from "@/lib/models/fact/shape";
import type { OutcomeCall, RecordOutcome } from "@/lib/models/job/outcome.store";
import { companyKeyOf, namesSite } from "@/lib/models/record/company-key";

/** A row that has been through, with its money split by what it was for. Millionths of a US dollar at list price. */
export interface ObservedRow {
  company: string;
  given: boolean;
  found: boolean;
  fields: FactField[];
  seconds: number | null;
  /** The request whose answer was used; 0 when nothing was paid. */
  draftMicros: number;
  /** Requests to the same model before it, whose answers could not be used: often cut short, and cheaper for it. */
  repairMicros: number;
  /** Requests to the same model after it: the gate refused a sentence. */
  rewriteMicros: number;
  /** The same by another model, the strong one. */
  strongMicros: number;
  /** Requests about the company, which its other leads share. */
  companyMicros: number;
  /** False when the price of a request is unknown. */
  priced: boolean;
}

/** The stage whose requests belong to one lead alone. */
const LEAD_STAGE = "write-email";

export function observedRow({ lead, found, fields, seconds, calls: made }: RecordOutcome): ObservedRow {
  const calls = made.map((call) => ({ ...call, micros: atListPrice(call) }));
  const sum = (some: RecordOutcome["calls"]) => some.reduce((total, { micros }) => total + (micros ?? 0), 0);
  const ofLead = calls.filter(({ stage }) => stage === LEAD_STAGE);
  const paid = ofLead.filter(({ micros }) => (micros ?? 0) > 0);
  const ofWriter = paid.filter(({ model }) => model === paid[0]?.model);
  const used = ofWriter.findIndex(({ outcome }) => outcome === "ok");
  const drafts = used === -1 ? ofWriter : ofWriter.slice(0, used + 1);
  const draftMicros = drafts.at(-1)?.micros ?? 0;
  return {
    company: companyKeyOf(lead),
    given: namesSite(lead),
    found,
    fields,
    seconds,
    draftMicros,
    repairMicros: sum(drafts) - draftMicros,
    rewriteMicros: sum(ofWriter) - sum(drafts),
    strongMicros: sum(paid) - sum(ofWriter),
    companyMicros: sum(calls) - sum(ofLead),
    priced: calls.every(({ micros }) => micros !== null),
  };
}

function atListPrice({ micros, batch }: OutcomeCall): number | null {
  return micros !== null && batch ? micros / BATCH_PRICE_SHARE : micros;
}
