import type { FactField } from "../fact/shape";
import type { FieldOutcome, SourceFigures } from "./shape";

/** A question as the figures need it. `subject` is the company, or the lead where only that was asked about. */
export interface CountedAsk {
  source: string;
  subject: string;
  answers: FieldOutcome[];
  latencyMs: number | null;
  /** Millionths of a US dollar; null when unknown. */
  micros: number | null;
}

/** Counts how each source did. Asks of one source about one subject and field count once: the newest is given first. */
export function countFigures(asks: readonly CountedAsk[]): SourceFigures[] {
  const said = valuesBySubject(asks);
  const names = [...new Set(asks.map(({ source }) => source))].sort();
  return names.map((source) => {
    const own = asks.filter((ask) => ask.source === source);
    const fields = countFields(own);
    const sum = (key: "hits" | "misses" | "errors" | "skipped") =>
      fields.reduce((total, one) => total + one[key], 0);
    const hits = sum("hits");
    const misses = sum("misses");
    const costUsd = costOf(own);
    const { agreed, compared } = agreementOf(source, said);
    const latencies = own.flatMap(({ latencyMs }) => latencyMs ?? []).sort((a, b) => a - b);
    return {
      source,
      asked: new Set(own.map(({ subject }) => subject)).size,
      ...{ hits, misses, errors: sum("errors"), skipped: sum("skipped") },
      hitRate: hits + misses === 0 ? null : hits / (hits + misses),
      costUsd,
      costPerHitUsd: costUsd === null || hits === 0 ? null : costUsd / hits,
      latencyP50Ms: quantile(latencies, 0.5),
      latencyP95Ms: quantile(latencies, 0.95),
      agreement: compared === 0 ? null : agreed / compared,
      compared,
      fields,
    };
  });
}

type FieldCount = SourceFigures["fields"][number];
const COUNT = { hit: "hits", miss: "misses", error: "errors", skipped: "skipped" } as const;

function countFields(asks: readonly CountedAsk[]): FieldCount[] {
  const counts = new Map<FactField, FieldCount>();
  const seen = new Set<string>();
  for (const { subject, answers } of asks) {
    for (const { field, outcome } of answers) {
      const key = `${subject} ${field}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const count = counts.get(field) ?? { field, hits: 0, misses: 0, errors: 0, skipped: 0 };
      count[COUNT[outcome]] += 1;
      counts.set(field, count);
    }
  }
  return [...counts.values()];
}

function costOf(asks: readonly CountedAsk[]): number | null {
  if (asks.some(({ micros }) => micros === null)) return null;
  return asks.reduce((sum, { micros }) => sum + (micros ?? 0), 0) / 1e6;
}

/** subject and field -> source -> the values it gave */
type Said = Map<string, Map<string, Set<string>>>;

function valuesBySubject(asks: readonly CountedAsk[]): Said {
  const said: Said = new Map();
  for (const { source, subject, answers } of asks) {
    for (const { field, values } of answers) {
      if (values === undefined || values.length === 0) continue;
      const key = `${subject} ${field}`;
      const bySource = said.get(key) ?? new Map<string, Set<string>>();
      said.set(key, bySource);
      if (!bySource.has(source)) bySource.set(source, new Set(values.map((value) => value.toLowerCase())));
    }
  }
  return said;
}

function agreementOf(source: string, said: Said): { agreed: number; compared: number } {
  let agreed = 0;
  let compared = 0;
  for (const bySource of said.values()) {
    const own = bySource.get(source);
    if (own === undefined || bySource.size < 2) continue;
    compared += 1;
    const others = [...bySource].filter(([name]) => name !== source).flatMap(([, values]) => [...values]);
    if (others.some((value) => own.has(value))) agreed += 1;
  }
  return { agreed, compared };
}

/** Of sorted values, the one that so large a share does not pass. */
function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}
