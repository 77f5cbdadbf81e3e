import { expect, test } from "@playwright/test";
import { fuzzApp } from "../app/fuzz/fuzz-app";
import { openSharedPlace } from "../app/shared-place";
import { startApp } from "../app/start-app";

/** A slice of what `bench/fuzz.ts` sends. */
const REQUESTS = 2_500;
const SEED = 20_261_129;

test("no request made from the API description breaks the server", async () => {
  const opened = await openSharedPlace();
  const app = await startApp(opened.settings);
  try {
    const plan = { url: app.url, db: opened.db, seed: SEED, requests: REQUESTS, atOnce: 4 };
    const report = await fuzzApp(plan);
    expect(report.faults).toEqual([]);
    expect(report.requests).toBeGreaterThanOrEqual(REQUESTS);
    // Not everything was turned away at the door.
    expect(report.statuses["200"]).toBeGreaterThan(100);
    expect(report.statuses["422"]).toBeGreaterThan(50);
    expect((await fetch(`${app.url}/api/health`)).status).toBe(200);
  } finally {
    await app.stop();
    await opened.close();
  }
});
