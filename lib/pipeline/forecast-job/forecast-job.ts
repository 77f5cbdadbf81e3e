import { hitRatesOf } from "@/lib/models/job/hit-rates-of";
import type { RecordOutcome } from "@/lib/models/job/outcome.store";
import type { Forecast } from "@/lib/models/job/shape";
import type { CompaniesOfList } from "@/lib/models/record/company-key";
import { drawCost, type PastList, type RewriteRatios, unitCosts } from "./draw-cost";
import { drawSeconds } from "./draw-seconds";
import { type ObservedRow, observedRow } from "./observed-row";
import { type RestOfList, restOfList } from "./rest-of-list";
import { type SeededRandom, seededRandom } from "./seeded-random";
import { costUnder, strongLimit } from "./strong-limit";

/** Rows of one past job whose emails the same model wrote. */
export interface PastOutcomes {
  rows: RecordOutcome[];
  /** Variants an email. */
  variants: number;
  /** Whether it had the same sources and variants too. */
  alike: boolean;
}

export interface ForecastInput {
  /** Rows of this very list that have been through. */
  trial: RecordOutcome[];
  past: PastOutcomes[];
  /** Variants an email of this job. */
  variants: number;
  pastSecondsPerRow: number[];
  /** The companies of the whole list, the trial's included. */
  list: CompaniesOfList;
  ratios: RewriteRatios;
  /** Whether the strong model rewrites no more rows than the forecast has room for. */
  boundsStrong: boolean;
  /** What the writer's requests for the rest of the list cost of their list price: 1, or less in batches. */
  priceShare: number;
  /** The least that the rest can take, seconds: what batches may take, else 0. */
  leastSeconds: number;
  /** Money cap of the job in US dollars; work stops where the next request might pass it. */
  capUsd: number | null;
  /** What a request is reserved at before it is made, US dollars. */
  reservedUsd: number;
  /** Rows worked on side by side. */
  lanes: number;
  /** The same seed gives the same forecast. */
  seed: string;
}

/** Fewer rows than these tell nothing. */
const LEAST_TRIAL = 3;
export const LEAST_PAST = 30;

const DRAWS = 2_000;
/** The most rows that past lists count as beside a trial, for hit rates. */
const PAST_ROWS = 20;

/**
 * What a list will take, from its first rows and from past jobs of the same kind: the list's end is drawn many times, with
 * what is uncertain about it (how many companies have a site, how often a model must be asked again, what a request
 * costs) drawn anew each time; P50 and P95 are read off the draws.
 * @returns null when there are too few rows to learn from
 */
export function forecastJob(input: ForecastInput): Forecast | null {
  const trial = input.trial.map(observedRow);
  const lists = input.past.map((list): PastList => ({ ...list, rows: list.rows.map(observedRow) }));
  const past = lists.filter(({ alike }) => alike).flatMap(({ rows }) => rows);
  if (trial.length < LEAST_TRIAL && past.length < LEAST_PAST) return null;
  const random = seededRandom(input.seed);
  // Whether a site is found does not depend on what else is asked for.
  const rest = restOfList(
    input.list,
    trial,
    lists.flatMap(({ rows }) => rows),
  );
  const { costUsdP50, costUsdP95, strongRewrites } = foretoldCost(trial, lists, rest, input, random);
  const rowSeconds = trial.flatMap(({ seconds }) => seconds ?? []);
  const times = { rowSeconds, pastSecondsPerRow: input.pastSecondsPerRow, lanes: input.lanes };
  const [secondsP50, secondsP95] = quantiles(
    drawn(() => Math.max(input.leastSeconds, drawSeconds(rest.rows, times, random))),
  );
  return {
    costUsdP50,
    costUsdP95,
    strongRewrites,
    secondsP50,
    secondsP95,
    hitRates: foretoldHits(trial, past),
    restsOn: { trialRows: trial.length, pastRows: past.length },
  };
}

function foretoldCost(
  trial: ObservedRow[],
  past: PastList[],
  rest: RestOfList,
  { capUsd, reservedUsd, ratios, boundsStrong, variants, priceShare }: ForecastInput,
  random: SeededRandom,
): Pick<Forecast, "costUsdP50" | "costUsdP95" | "strongRewrites"> {
  if ([...trial, ...past.flatMap(({ rows }) => rows)].some(({ priced }) => !priced)) {
    return { costUsdP50: null, costUsdP95: null, strongRewrites: null };
  }
  const spent = trial.reduce((sum, row) => sum + spentOn(row), 0);
  const costs = unitCosts(trial, past, { ratios, variants });
  const draws = drawn(() => drawCost(rest, costs, random, priceShare));
  const limit = ratios.strong === null || !boundsStrong ? null : strongLimit(draws, spent);
  const most = limit ?? Number.POSITIVE_INFINITY;
  const [middle, high] = quantiles(draws.map((draw) => (spent + costUnder(draw, most)) / 1e6));
  const cap = capUsd ?? Number.POSITIVE_INFINITY;
  // Work stops where the next request might pass the cap; the last ones may still fill what is left.
  const costUsdP50 = Math.min(middle, Math.max(spent / 1e6, cap - reservedUsd));
  const costUsdP95 = Math.min(high, cap);
  const before = trial.filter(({ strongMicros }) => strongMicros > 0).length;
  return { costUsdP50, costUsdP95, strongRewrites: limit === null ? null : before + limit };
}

function spentOn(row: ObservedRow): number {
  return row.draftMicros + row.repairMicros + row.rewriteMicros + row.strongMicros + row.companyMicros;
}

function foretoldHits(trial: ObservedRow[], past: ObservedRow[]) {
  const ofTrial = new Set(trial);
  const weight = trial.length === 0 ? 1 : Math.min(1, PAST_ROWS / Math.max(1, past.length));
  return hitRatesOf([...trial, ...past], (row) => (ofTrial.has(row) ? 1 : weight));
}

function drawn<Draw>(draw: () => Draw): Draw[] {
  return Array.from({ length: DRAWS }, draw);
}

/** The middle of many draws, and what 95 in 100 of them stay under. */
function quantiles(draws: number[]): [number, number] {
  const sorted = draws.toSorted((a, b) => a - b);
  return [sorted[Math.floor(DRAWS * 0.5)] ?? 0, sorted[Math.floor(DRAWS * 0.95)] ?? 0];
}
