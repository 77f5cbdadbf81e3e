import { describe, expect, it } from "vitest";
import type { RecordOutcome } from "@/lib/models/job/outcome.store";
import { type CompaniesOfList, companyKeyOf } from "@/lib/models/record/company-key";
import { type ForecastInput, forecastJob, type PastOutcomes } from "./forecast-job";
import { type SeededRandom, seededRandom } from "./seeded-random";

interface Kind {
  found?: boolean;
  calls?: RecordOutcome["calls"];
  seconds?: number;
}

const call = (micros: number | null, model = "cheap", stage = "write-email") => ({
  ...{ stage, model, micros },
  ...{ batch: false, outcome: "ok", inputTokens: 0, outputTokens: 0 },
});

function row(company: string, { found = true, calls = [call(100)], seconds = 6 }: Kind = {}): RecordOutcome {
  return { lead: { company }, found, fields: found ? ["email"] : [], seconds, calls: found ? calls : [] };
}

function listOf(rows: RecordOutcome[], more = 0): CompaniesOfList {
  const list: CompaniesOfList = new Map();
  for (const { lead } of rows) {
    const key = companyKeyOf(lead);
    list.set(key, { rows: (list.get(key)?.rows ?? 0) + 1, given: false });
  }
  for (let n = 0; n < more; n += 1) list.set(`unknown ${n}`, { rows: 1, given: false });
  return list;
}

function foretell(trial: RecordOutcome[], list: CompaniesOfList, change: Partial<ForecastInput> = {}) {
  const input = {
    past: [],
    pastSecondsPerRow: [],
    variants: 2,
    ratios: { cheap: 1, strong: 20 },
    boundsStrong: true,
    priceShare: 1,
    leastSeconds: 0,
    capUsd: null,
    reservedUsd: 0,
    lanes: 10,
    seed: "s",
  };
  return forecastJob({ trial, list, ...input, ...change });
}

function pastOf(rows: RecordOutcome[], change: Partial<PastOutcomes> = {}): PastOutcomes {
  return { rows, variants: 2, alike: true, ...change };
}

const ten = Array.from({ length: 10 }, (_, n) => row(`Firm ${n}`));

describe("the forecast of a job", () => {
  it("bounds what the strong model rewrites, unless the settings want every email at its best", () => {
    const list = listOf(ten, 90);
    const bound = foretell(ten, list);
    const free = foretell(ten, list, { boundsStrong: false });
    expect(bound?.strongRewrites).toBeLessThan(10);
    expect(free?.strongRewrites).toBeNull();
    expect(free?.costUsdP95).toBeGreaterThan(bound?.costUsdP95 ?? 0);
  });

  it("says nothing where too little is known, and the same again where enough is", () => {
    expect(foretell(ten.slice(0, 2), listOf(ten, 90))).toBeNull();
    expect(foretell([], listOf([], 90), { past: [pastOf(ten)] })).toBeNull();
    expect(foretell([], listOf([], 90), { past: [pastOf([...ten, ...ten, ...ten])] })).not.toBeNull();
    expect(foretell(ten, listOf(ten, 90))).toEqual(foretell(ten, listOf(ten, 90)));
  });

  it("knows that nothing costs nothing, and does not call an unknown price nothing", () => {
    const free = ten.map(({ lead }) => row(lead.company ?? "", { calls: [] }));
    expect(foretell(free, listOf(free, 90))).toMatchObject({ costUsdP50: 0, costUsdP95: 0 });
    const unknown = [...ten.slice(1), row("Firm 0", { calls: [call(null)] })];
    expect(foretell(unknown, listOf(unknown, 90))).toMatchObject({ costUsdP50: null, costUsdP95: null });
  });

  it("counts what the trial took, and stops at the cap", () => {
    expect(foretell(ten, listOf(ten))?.costUsdP95).toBeCloseTo(0.001, 6);
    const capped = foretell(ten, listOf(ten, 990), { capUsd: 0.05 });
    expect(capped).toMatchObject({ costUsdP50: 0.05, costUsdP95: 0.05 });
    // The ledger lets no request through that might pass the cap.
    const short = foretell(ten, listOf(ten, 990), { capUsd: 0.05, reservedUsd: 0.01 });
    expect(short?.costUsdP50).toBeCloseTo(0.04, 6);
    // The last ones let through may still fill what is left.
    expect(short?.costUsdP95).toBe(0.05);
  });

  it("knows that batches cost half and take their time", () => {
    const list = listOf(ten, 990);
    const whole = foretell(ten, list)?.costUsdP50 ?? 0;
    const half = foretell(ten, list, { priceShare: 0.5, leastSeconds: 86_400 });
    // The trial was written at once, at the full price.
    expect((half?.costUsdP50 ?? 0) - 0.001).toBeCloseTo((whole - 0.001) / 2, 2);
    expect(half?.secondsP50).toBe(86_400);
    const batched = ten.map(({ lead }) => row(lead.company ?? "", { calls: [{ ...call(50), batch: true }] }));
    expect(
      foretell([], list, { past: [pastOf([...batched, ...batched, ...batched])] })?.costUsdP50,
    ).toBeGreaterThan(whole * 0.9);
  });

  it("knows what becomes of rows at companies that it has seen", () => {
    const lost = ten.map(({ lead }, n) => row(lead.company ?? "", { found: n > 0 }));
    const list = listOf(lost);
    list.set(companyKeyOf({ company: "Firm 0" }), { rows: 500, given: false });
    expect(foretell(lost, list)?.costUsdP95).toBeCloseTo(0.0009, 6);
  });

  it("shares what a company costs among its rows", () => {
    const costly = ten.map(({ lead }) => {
      return row(lead.company ?? "", { calls: [call(9_900, "cheap", "read-website"), call(100)] });
    });
    const many = listOf(costly, 100);
    const few = listOf(costly);
    few.set("unknown", { rows: 100, given: false });
    const [dear, cheap] = [foretell(costly, many)?.costUsdP50 ?? 0, foretell(costly, few)?.costUsdP50 ?? 0];
    expect(dear).toBeGreaterThan(0.9);
    expect(cheap).toBeLessThan(0.14);
  });

  it("takes the time of past jobs where there are any, else the trial's over its lanes", () => {
    const list = listOf(ten, 1_000);
    expect(foretell(ten, list)?.secondsP50).toBeCloseTo(600, -2);
    const wider = foretell(ten, list, { lanes: 20 })?.secondsP50;
    expect(wider).toBeGreaterThan(300);
    expect(wider).toBeLessThan(450);
    expect(foretell(ten, list, { pastSecondsPerRow: [2, 2] })?.secondsP50).toBeCloseTo(2_000, -3);
  });

  it("says in what share of rows a field is found, and on how many rows that rests", () => {
    const trial = ten.map(({ lead }, n) => row(lead.company ?? "", { found: n > 0 }));
    const { hitRates, restsOn } = foretell(trial, listOf(trial, 90)) ?? {};
    expect(hitRates).toMatchObject({ website: 0.9, email: 0.9, phone: 0 });
    expect(restsOn).toEqual({ trialRows: 10, pastRows: 0 });
    const past = Array.from({ length: 40 }, (_, n) => row(`Past ${n}`, { found: false }));
    expect(foretell(trial, listOf(trial, 90), { past: [pastOf(past)] })?.hitRates?.website).toBeCloseTo(0.3);
  });
});

describe("what the past teaches of rewrites", () => {
  const list = listOf(ten, 990);
  const rewritten = (rows: number, among: number, name: string) =>
    Array.from({ length: among }, (_, n) =>
      row(`${name} ${n}`, { calls: n < rows ? [call(100), call(1_600, "strong")] : [call(100)] }),
    );
  const costOf = (past: PastOutcomes[], variants = 2) =>
    foretell(ten, list, { past, variants })?.costUsdP50 ?? 0;

  it("is believed, from lists of other sources too, and more when lists agree", () => {
    // One row in ten was written again, so a row costs 260 instead of 100 millionths.
    const agreeing = Array.from({ length: 5 }, (_, n) =>
      pastOf(rewritten(20, 200, `p${n}`), { alike: false }),
    );
    expect(costOf([])).toBeLessThan(0.13);
    expect(costOf(agreeing)).toBeGreaterThan(0.24);
    expect(costOf(agreeing)).toBeLessThan(0.27);
    const shares = [0, 5, 10, 25, 60];
    const torn = shares.map((rows, n) => pastOf(rewritten(rows, 200, `t${n}`), { alike: false }));
    expect(costOf(torn)).toBeLessThan(costOf(agreeing) * 0.9);
  });

  it("is scaled by how many variants could go wrong", () => {
    const past = [pastOf(rewritten(20, 200, "p"), { variants: 1, alike: false })];
    expect(costOf(past, 3)).toBeGreaterThan(costOf(past, 1) * 1.4);
  });
});

/** Rows of a made-up world: some companies have no site, answers differ in length, some must be asked for again. */
function world(seed: string): RecordOutcome[] {
  const random = seededRandom(seed);
  const [siteless, faulty, spread] = [random.next() * 0.1, random.next() * 0.15, random.next() * 0.6];
  const companies = Array.from({ length: 60 }, (_, n) => ({
    name: `Co ${n}`,
    found: random.next() > siteless,
  }));
  return Array.from({ length: 200 }, () => {
    const company = companies[Math.floor(random.next() * companies.length)];
    return row(company?.name ?? "", { found: company?.found, calls: drawnCalls(faulty, spread, random) });
  });
}

function drawnCalls(faulty: number, spread: number, random: SeededRandom): RecordOutcome["calls"] {
  const micros = () => Math.round(100 * (1 + spread * random.next()));
  const unfit = { ...call(micros()), outcome: "invalid" };
  return random.next() < faulty ? [unfit, call(micros())] : [call(micros())];
}

it("is true in nine of ten made-up worlds", () => {
  const worlds = Array.from({ length: 40 }, (_, n) => world(`world ${n}`));
  const held = worlds.filter((rows, n) => {
    const actual =
      rows.flatMap(({ calls }) => calls).reduce((sum, { micros }) => sum + (micros ?? 0), 0) / 1e6;
    const forecast = foretell(rows.slice(0, 10), listOf(rows), { seed: String(n) });
    const [p50, p95] = [forecast?.costUsdP50 ?? 0, forecast?.costUsdP95 ?? 0];
    return Math.abs(actual / p50 - 1) <= 0.15 && actual <= p95;
  });
  expect(held.length).toBeGreaterThanOrEqual(36);
});
