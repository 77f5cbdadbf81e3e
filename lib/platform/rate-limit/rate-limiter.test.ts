import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseEnv } from "../env";
import { budgetsOf, type Claim } from "./budgets";
import { createRateLimiter, type RateLimiter } from "./rate-limiter";
import { rateHeaders, refuseTooMany } from "./rate-state";
import { findRedis, startTestRedis, type TestRedis } from "./redis-server.suite";
import { openSharedCounts, type SharedCounts } from "./shared-counts";

const BUDGETS = budgetsOf(
  parseEnv({
    API_RATE_LIMIT: "5",
    WORKSPACE_RATE_LIMIT: "8",
    ADDRESS_RATE_LIMIT: "50",
    DOOR_RATE_LIMIT: "3",
  }),
);
const keyOf = (key: string, workspace: string): Claim[] => [
  { counted: "key", subject: key },
  { counted: "workspace", subject: workspace },
];

/** How many of so many requests at once are let through. */
async function letThrough(limiter: RateLimiter, claims: Claim[], tries: number): Promise<number> {
  const states = await Promise.all(Array.from({ length: tries }, () => limiter.count(claims)));
  return states.filter((state) => state?.allowed).length;
}

/** What holds of a limiter, wherever its counts live. */
function countsWell(make: () => RateLimiter): void {
  it("lets through what the budget says, however many come at once", async () => {
    expect(await letThrough(make(), [{ counted: "person", subject: `p-${Math.random()}` }], 40)).toBe(5);
  });

  it("counts each by itself, and keys of one workspace together besides", async () => {
    const limiter = make();
    const workspace = `w-${Math.random()}`;
    expect(await letThrough(limiter, keyOf(`${workspace}-a`, workspace), 5)).toBe(5);
    expect(await letThrough(limiter, keyOf(`${workspace}-b`, workspace), 5)).toBe(3);
    expect(await letThrough(limiter, keyOf(`${workspace}-b`, `${workspace}-2`), 1)).toBe(0);
    expect(await letThrough(limiter, keyOf(`${workspace}-c`, `${workspace}-2`), 5)).toBe(5);
  });

  it("tells of the tightest, and of the longest wait when it refuses", async () => {
    const limiter = make();
    const workspace = `w-${Math.random()}`;
    const first = await limiter.count(keyOf(workspace, workspace));
    expect(first).toMatchObject({ allowed: true, counted: "key", limit: 5, remaining: 4 });
    for (let turn = 0; turn < 5; turn += 1) await limiter.count(keyOf(workspace, workspace));
    const last = await limiter.count(keyOf(workspace, workspace));
    expect(last).toMatchObject({ allowed: false, counted: "key", remaining: 0, windowSeconds: 60 });
    expect(last?.resetSeconds).toBeGreaterThan(0);
    expect(last?.resetSeconds).toBeLessThanOrEqual(60);
  });
}

describe("counting in this process", () => {
  countsWell(() => createRateLimiter(BUDGETS));

  it("refuses with the wait, in words and as a number", async () => {
    const limiter = createRateLimiter(BUDGETS);
    const door: Claim[] = [{ counted: "door", subject: "198.51.100.1" }];
    expect(await letThrough(limiter, door, 3)).toBe(3);
    const state = await limiter.count(door);
    if (state === null) throw new Error("nothing was counted");
    expect(() => refuseTooMany(state)).toThrow(/3 a minute/);
    const headers = Object.fromEntries(rateHeaders(state));
    expect(headers["ratelimit-policy"]).toBe('"door";q=3;w=60');
    expect(headers.ratelimit).toMatch(/^"door";r=0;t=\d+$/);
  });
});

const program = findRedis();

describe.skipIf(program === undefined)("counting in Redis", () => {
  let redis: TestRedis;
  const open: SharedCounts[] = [];

  beforeAll(async () => {
    redis = await startTestRedis(program ?? "");
  });
  afterEach(() => {
    for (const counts of open.splice(0)) counts.close();
  });
  afterAll(async () => redis.stop());

  const connect = (url: string) => {
    const said: string[] = [];
    const note = (_details: object, words: string) => void said.push(words);
    const counts = openSharedCounts(url, { warn: note, info: note });
    open.push(counts);
    return { counts, said };
  };
  const ready = async () => {
    const { counts, said } = connect(redis.url);
    await expect.poll(() => counts.client.status, { timeout: 15_000 }).toBe("ready");
    return { limiter: createRateLimiter(BUDGETS, counts), said };
  };

  describe("as in a process", () => {
    let limiter: RateLimiter;
    beforeEach(async () => {
      limiter = (await ready()).limiter;
    });
    countsWell(() => limiter);
  });

  it("counts two processes together", async () => {
    const [{ limiter: one }, { limiter: other }] = [await ready(), await ready()];
    const claim: Claim[] = [{ counted: "door", subject: "198.51.100.2" }];
    const through = await Promise.all([letThrough(one, claim, 10), letThrough(other, claim, 10)]);
    expect(through[0] + through[1]).toBe(3);
  });

  it("counts by itself while Redis is down, says so once, and goes back when it is there", async () => {
    const { limiter: one, said } = await ready();
    await redis.stop();
    await expect.poll(() => said.length).toBe(1);
    const down: Claim[] = [{ counted: "door", subject: "198.51.100.3" }];
    expect(await letThrough(one, down, 10)).toBe(3);
    await redis.start();
    await expect.poll(() => said.length, { timeout: 15_000 }).toBe(2);
    expect(said).toEqual([expect.stringContaining("cannot be reached"), expect.stringContaining("is back")]);
    const { limiter: other } = await ready();
    const together: Claim[] = [{ counted: "door", subject: "198.51.100.4" }];
    expect((await letThrough(one, together, 2)) + (await letThrough(other, together, 5))).toBe(3);
  });

  it("waits for a Redis that hangs no longer than a moment", async () => {
    const { limiter: one } = await ready();
    redis.freeze();
    try {
      const hung: Claim[] = [{ counted: "door", subject: "198.51.100.5" }];
      expect(await letThrough(one, hung, 10)).toBe(3);
    } finally {
      redis.thaw();
    }
  });

  it("never says the password that its address holds", async () => {
    const { said } = connect("redis://:planted-password@127.0.0.1:1/");
    await expect.poll(() => said.length).toBe(1);
    expect(said.join(" ")).not.toContain("planted-password");
  });
});
