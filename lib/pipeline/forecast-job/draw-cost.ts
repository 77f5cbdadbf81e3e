import { type Evidence, pooled, weigh, worthOf } from "./evidence";
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
/** What no trial shows: longer pages, another hour of the provider. One deviation, as a share. */
const UNSEEN = 0.04;

/** Rows of one past list by the same model, of as many variants an email as its campaign had. */
export interface PastList {
  rows: ObservedRow[];
  variants: number;
  /** Also of the same sources and variants: then its costs and hits tell of this list too. */
  alike: boolean;
}

/**
 * The unit costs of the trial; where it has too few paid rows, of past lists alike too. How often a model must be asked
 * again is the model's habit, so every list that it wrote tells of it, to an email's number of variants.
 * @param rewriteRatio how many drafts a rewrite costs, for as long as none was seen
 */
export function unitCosts(
  trial: ObservedRow[],
  past: PastList[],
  { rewriteRatio, variants }: { rewriteRatio: number; variants: number },
): UnitCosts {
  const own = paid(trial);
  const all = [...own, ...past.filter(({ alike }) => alike).flatMap(({ rows }) => paid(rows))];
  const draftMicros = (own.length >= 3 ? own : all).map((row) => row.draftMicros);
  const written = [...own, ...past.flatMap(({ rows }) => paid(rows))];
  const extra = (kind: "repairMicros" | "rewriteMicros", prior: Evidence, ratio: number): Extra => {
    const needed = (row: ObservedRow) => row[kind] > 0;
    const seen = (all.some(needed) ? all : written).filter(needed).map((row) => row[kind]);
    const lists = past.map((list) => asIf(weigh(paid(list.rows), needed), variants / list.variants));
    const joined = { yes: sum(lists, ({ yes }) => yes), no: sum(lists, ({ no }) => no) };
    const share = pooled(prior, weigh(own, needed), joined, worthOf(lists));
    return { share, micros: seen.length > 0 ? seen : draftMicros.map((micros) => micros * ratio) };
  };
  const companies = new Set(all.map(({ company }) => company)).size;
  return {
    draftMicros,
    extras: [extra("repairMicros", REPAIRS, 1), extra("rewriteMicros", REWRITES, rewriteRatio)],
    companyMicros: sum(all, (row) => row.companyMicros) / Math.max(1, companies),
  };
}

/**
 * One of the many ways in which the rest of the list may turn out, in millionths of a dollar.
 * @param priceShare what the writer's requests cost of their list price; other sources cost what they cost
 */
export function drawCost(
  rest: RestOfList,
  costs: UnitCosts,
  random: SeededRandom,
  priceShare: number,
): number {
  let paidRows = rest.knownPaid;
  let paidCompanies = 0;
  for (const { companies, rows, paid } of rest.unknown) {
    const hits = drawHits(companies, random.beta(paid.yes, paid.no), random);
    paidCompanies += hits;
    paidRows += (rows * hits) / companies;
  }
  let written = paidRows * resampledMean(costs.draftMicros, random);
  for (const extra of costs.extras) {
    const rows = drawHits(paidRows, random.beta(extra.share.yes, extra.share.no), random);
    written += rows * resampledMean(extra.micros, random);
  }
  const micros = paidCompanies * costs.companyMicros + priceShare * written;
  return micros * Math.exp(UNSEEN * random.normal());
}

function paid(rows: ObservedRow[]): ObservedRow[] {
  return rows.filter(({ draftMicros }) => draftMicros > 0);
}

function sum<Item>(items: Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** What would have been seen with so many times the variants, each going wrong by itself. */
function asIf({ yes, no }: Evidence, times: number): Evidence {
  const rows = yes + no;
  const share = rows === 0 ? 0 : 1 - (no / rows) ** times;
  return { yes: rows * share, no: rows * (1 - share) };
}

/** Below so many, hits are counted one by one: the normal curve would have less than none of them and make up for it. */
const FEW = 12;

/** How many of so many hit, each by itself: few by Poisson's way, many by the normal curve. */
function drawHits(count: number, share: number, random: SeededRandom): number {
  if (count * share < FEW) return Math.min(count, drawFew(count * share, random));
  if (count * (1 - share) < FEW) return count - Math.min(count, drawFew(count * (1 - share), random));
  const spread = Math.sqrt(count * share * (1 - share));
  return Math.min(count, Math.max(0, count * share + spread * random.normal()));
}

/** Knuth's way: how many even draws until their product falls below e^-mean. */
function drawFew(mean: number, random: SeededRandom): number {
  const least = Math.exp(-mean);
  let hits = 0;
  for (let product = random.next(); product > least; product *= random.next()) hits += 1;
  return hits;
}

/** The mean of a resample. One fewer is drawn than there are: so few seen values scatter less than what they stand for. */
export function resampledMean(values: number[], random: SeededRandom): number {
  if (values.length === 0) return 0;
  const draws = Math.max(1, values.length - 1);
  let sum = 0;
  for (let n = 0; n < draws; n += 1) sum += values[Math.floor(random.next() * values.length)] ?? 0;
  return sum / draws;
}
