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

/** What a rewrite costs, in drafts, for as long as none was seen. */
export interface RewriteRatios {
  /** By the model that writes. */
  cheap: number;
  /** By the strong model; null where one model does both. */
  strong: number | null;
}

/** What a paid row costs, as seen. */
export interface UnitCosts {
  draftMicros: number[];
  repairs: Extra;
  /** By the strong model, or the one there is. */
  rewrites: Extra;
  /** What a rewrite comes to where the strong model has none left. */
  cheapRewriteMicros: number[];
  /** For each company that something was paid for as such. */
  companyMicros: number;
}

/**
 * Before anything is seen: one row in ten needs a repair, one in twenty a rewrite. Half a row for each, as Jeffreys has it:
 * less would make ten rows without any all but a proof that there are none.
 */
const REPAIRS: Evidence = { yes: 0.5, no: 4.5 };
const REWRITES: Evidence = { yes: 0.5, no: 9.5 };
/**
 * How far the variants of an email are sent back together, 0 to 1: they rest on the same facts, but each has words of its
 * own. An answer that cannot be read is one answer, however many variants it holds.
 */
const TOGETHER = 1 / 3;
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
 */
export function unitCosts(
  trial: ObservedRow[],
  past: PastList[],
  { ratios, variants }: { ratios: RewriteRatios; variants: number },
): UnitCosts {
  const own = paid(trial);
  const all = [...own, ...past.filter(({ alike }) => alike).flatMap(({ rows }) => paid(rows))];
  const draftMicros = (own.length >= 3 ? own : all).map((row) => row.draftMicros);
  const written = [...own, ...past.flatMap(({ rows }) => paid(rows))];
  const shareOf = (prior: Evidence, needed: (row: ObservedRow) => boolean, together: number) => {
    const lists = past.map((list) =>
      asIf(weigh(paid(list.rows), needed), (variants / list.variants) ** (1 - together)),
    );
    const joined = { yes: sum(lists, ({ yes }) => yes), no: sum(lists, ({ no }) => no) };
    return pooled(prior, weigh(own, needed), joined, worthOf(lists));
  };
  const costOf = (kind: "repairMicros" | "rewriteMicros" | "strongMicros", ratio: number) => {
    const needed = (row: ObservedRow) => row[kind] > 0;
    const seen = (all.some(needed) ? all : written).filter(needed).map((row) => row[kind]);
    return seen.length > 0 ? seen : draftMicros.map((micros) => micros * ratio);
  };
  const cheapRewriteMicros = costOf("rewriteMicros", ratios.cheap);
  const rewriteMicros = ratios.strong === null ? cheapRewriteMicros : costOf("strongMicros", ratios.strong);
  const companies = new Set(all.map(({ company }) => company)).size;
  return {
    draftMicros,
    repairs: { share: shareOf(REPAIRS, (row) => row.repairMicros > 0, 1), micros: costOf("repairMicros", 1) },
    rewrites: { share: shareOf(REWRITES, isRewritten, TOGETHER), micros: rewriteMicros },
    cheapRewriteMicros,
    companyMicros: sum(all, (row) => row.companyMicros) / Math.max(1, companies),
  };
}

/** One of the many ways in which the rest of a list may turn out, in millionths of a dollar. */
export interface DrawnCost {
  /** Without rewrites. */
  micros: number;
  /** Rows that need one. */
  rewrites: number;
  /** What one costs: by the strong model, and by the other. */
  strongMicros: number;
  cheapMicros: number;
}

/** @param priceShare what the writer's requests cost of their list price; other sources cost what they cost */
export function drawCost(
  rest: RestOfList,
  costs: UnitCosts,
  random: SeededRandom,
  priceShare: number,
): DrawnCost {
  let paidRows = rest.knownPaid;
  let paidCompanies = 0;
  for (const { companies, rows, paid } of rest.unknown) {
    const hits = drawHits(companies, random.beta(paid.yes, paid.no), random);
    paidCompanies += hits;
    paidRows += (rows * hits) / companies;
  }
  const needing = ({ share }: Extra) => drawHits(paidRows, random.beta(share.yes, share.no), random);
  const repaired = needing(costs.repairs) * resampledMean(costs.repairs.micros, random);
  const written = paidRows * resampledMean(costs.draftMicros, random) + repaired;
  const unseen = Math.exp(UNSEEN * random.normal());
  return {
    micros: unseen * (paidCompanies * costs.companyMicros + priceShare * written),
    rewrites: needing(costs.rewrites),
    strongMicros: unseen * priceShare * resampledMean(costs.rewrites.micros, random),
    cheapMicros: unseen * priceShare * resampledMean(costs.cheapRewriteMicros, random),
  };
}

/** Whether the gate had the row written again, by whichever model. */
export function isRewritten({ rewriteMicros, strongMicros }: ObservedRow): boolean {
  return rewriteMicros + strongMicros > 0;
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
