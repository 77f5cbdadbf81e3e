import { type Evidence, pooled, weigh } from "./evidence";
import type { ObservedRow } from "./observed-row";
import type { RestOfList } from "./rest-of-list";
import type { SeededRandom } from "./seeded-random";

/** What some paid rows need beside the request for the draft. */
interface Extra {
  share: Evidence;
  /** What it came to. */
  micros: number[];
}

/** What a paid row costs, as seen. */
export interface UnitCosts {
  draftMicros: number[];
  extras: Extra[];
  /** For each company that something was paid for as such. */
  companyMicros: number;
}

/** Before anything is seen: one row in twenty needs a repair, one in thirty a rewrite. Each counts as a few rows. */
const REPAIRS: Evidence = { yes: 0.2, no: 3.8 };
const REWRITES: Evidence = { yes: 0.15, no: 4.85 };
/** How often a model errs is the model's more than the list's, so the past counts for more here. */
const PAST = 100;
/** What no trial shows: longer pages, another hour of the provider. One deviation, as a share. */
const UNSEEN = 0.04;

/**
 * The unit costs of the trial; where it has too few paid rows, of the past too.
 * @param rewriteRatio how many drafts a rewrite costs, for as long as none was seen
 */
export function unitCosts(trial: ObservedRow[], past: ObservedRow[], rewriteRatio: number): UnitCosts {
  const paid = (rows: ObservedRow[]) => rows.filter(({ draftMicros }) => draftMicros > 0);
  const [own, others] = [paid(trial), paid(past)];
  const all = [...own, ...others];
  const draftMicros = (own.length >= 3 ? own : all).map((row) => row.draftMicros);
  const extra = (kind: "repairMicros" | "rewriteMicros", prior: Evidence, ratio: number): Extra => {
    const needed = (row: ObservedRow) => row[kind] > 0;
    const seen = all.filter(needed).map((row) => row[kind]);
    const share = pooled(prior, weigh(own, needed), weigh(others, needed), PAST);
    return { share, micros: seen.length > 0 ? seen : draftMicros.map((micros) => micros * ratio) };
  };
  const companies = new Set(all.map(({ company }) => company)).size;
  return {
    draftMicros,
    extras: [extra("repairMicros", REPAIRS, 1), extra("rewriteMicros", REWRITES, rewriteRatio)],
    companyMicros: all.reduce((sum, row) => sum + row.companyMicros, 0) / Math.max(1, companies),
  };
}

/** One of the many ways in which the rest of the list may turn out, in millionths of a dollar. */
export function drawCost(rest: RestOfList, costs: UnitCosts, random: SeededRandom): number {
  let paidRows = rest.knownPaid;
  let paidCompanies = 0;
  for (const { companies, rows, paid } of rest.unknown) {
    const hits = drawHits(companies, random.beta(paid.yes, paid.no), random);
    paidCompanies += hits;
    paidRows += (rows * hits) / companies;
  }
  let micros = paidCompanies * costs.companyMicros + paidRows * resampledMean(costs.draftMicros, random);
  for (const extra of costs.extras) {
    const rows = drawHits(paidRows, random.beta(extra.share.yes, extra.share.no), random);
    micros += rows * resampledMean(extra.micros, random);
  }
  return micros * Math.exp(UNSEEN * random.normal());
}

/** How many of so many hit, each by itself: the normal curve stands for the binomial. */
function drawHits(count: number, share: number, random: SeededRandom): number {
  const spread = Math.sqrt(count * share * (1 - share));
  return Math.min(count, Math.max(0, count * share + spread * random.normal()));
}

/** The mean of a resample. One fewer is drawn than there are: so few seen values scatter less than what they stand for. */
export function resampledMean(values: number[], random: SeededRandom): number {
  if (values.length === 0) return 0;
  const draws = Math.max(1, values.length - 1);
  let sum = 0;
  for (let n = 0; n < draws; n += 1) sum += values[Math.floor(random.next() * values.length)] ?? 0;
  return sum / draws;
}
