import type { FieldAnswer, KnownValue, SourceAnswer } from "@/lib/adapters/sources/contract";
import { factFieldShape } from "@/lib/models/fact/shape";
import type { SourceFact } from "@/lib/models/source-ask/store";

/** Values kept of one field of one source. */
const MOST_VALUES = 5;
/** Ranks of a site's own facts count from 0; sources stand behind them, or before them where they are surer. */
const FAR = 1_000;

/** The values that a source added to what is known. One that was known before is agreement, and no new fact. */
export function toFacts(source: string, answer: SourceAnswer, known: readonly KnownValue[]): SourceFact[] {
  return Object.entries(answer.fields).flatMap(([name, said]) => {
    const field = factFieldShape.safeParse(name).data;
    if (field === undefined) return [];
    const ofField = known.filter((one) => one.field === field);
    const surest = Math.max(0, ...ofField.map(({ confidence }) => confidence));
    const taken = new Set(ofField.map(({ value }) => value.toLowerCase()));
    return hits(said)
      .filter(({ value }) => !taken.has(value.toLowerCase()))
      .map(({ value, detail, sourceUrl, quote, confidence }, index) => ({
        ...{ field, value, detail: detail ?? null, sourceUrl, quote, confidence },
        adapter: source,
        rank: confidence > surest ? index - FAR : index + FAR,
      }));
  });
}

function hits(answer: FieldAnswer) {
  return answer.outcome === "hit" ? answer.values.slice(0, MOST_VALUES) : [];
}
