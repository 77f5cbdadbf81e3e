import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addJob, NO_CAPS, NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setForecast } from "@/lib/models/job/store";
import { reserveModelCall } from "@/lib/models/model-call/store";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { pickRewriter } from "./pick-rewriter";

const MODELS = { cheapModel: "small", strongModel: "large" };
const forecast = {
  ...{ costUsdP50: 1, costUsdP95: 2, secondsP50: 1, secondsP95: 2 },
  ...{ hitRates: {}, restsOn: { trialRows: 10, pastRows: 0 } },
};

describe.each(testDatabases())("who rewrites on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  /** A job of three records of which the strong model may rewrite so many. */
  async function jobOf(strongRewrites: number | null, models = MODELS) {
    const { jobId, recordIds } = await addJob(tenant, 3);
    await setForecast(tenant, jobId, { ...forecast, strongRewrites });
    const purposeOf = (nth: number) => ({ jobId, recordId: recordIds[nth] ?? "", stage: "write-email" });
    const pick = async (nth: number) => {
      const model = await pickRewriter(tenant, purposeOf(nth), models);
      await reserveModelCall(tenant, { ...purposeOf(nth), provider: "p", model }, 1, NO_CAPS, NOW);
      return model;
    };
    /** The writer's own request, which comes before. */
    const write = async (nth: number) => {
      const call = { ...purposeOf(nth), provider: "p", model: models.cheapModel };
      await reserveModelCall(tenant, call, 1, NO_CAPS, NOW);
    };
    return { pick, write };
  }

  it("is the strong model for as many records as were foretold, and stays it where work begins anew", async () => {
    const { pick } = await jobOf(2);
    expect([await pick(0), await pick(1), await pick(2)]).toEqual(["large", "large", "small"]);
    expect([await pick(1), await pick(2)]).toEqual(["large", "small"]);
  });

  it("is the strong model for no more than that where records come side by side", async () => {
    const { pick } = await jobOf(1);
    const models = await Promise.all([0, 1, 2].map(pick));
    expect(models.filter((model) => model === "large")).toHaveLength(1);
  });

  it.each([
    { cheapModel: "large-mini", strongModel: "large" },
    { cheapModel: "large", strongModel: "large-pro" },
  ])("tells %o apart, although one name begins like the other", async (models) => {
    const { pick, write } = await jobOf(1, models);
    for (const nth of [0, 1, 2]) await write(nth);
    const { strongModel, cheapModel } = models;
    expect([await pick(0), await pick(1), await pick(2)]).toEqual([strongModel, cheapModel, cheapModel]);
  });

  it("is the strong model always where nothing was foretold or no limit is needed", async () => {
    const { pick } = await jobOf(null);
    expect([await pick(0), await pick(1), await pick(2)]).toEqual(["large", "large", "large"]);
    const { jobId, recordIds } = await addJob(tenant, 1);
    const purpose = { jobId, recordId: recordIds[0] ?? "", stage: "write-email" };
    expect(await pickRewriter(tenant, purpose, MODELS)).toBe("large");
  });

  it("is the strong model always where the settings say so", async () => {
    const { pick } = await jobOf(0);
    Object.assign(env(), { LLM_STRONG_REWRITES: "all" });
    expect([await pick(0), await pick(1)]).toEqual(["large", "large"]);
    Object.assign(env(), { LLM_STRONG_REWRITES: "foretold" });
    expect(await pick(2)).toBe("small");
  });

  it("asks nothing where one model does both", async () => {
    const purpose = { jobId: "none", recordId: "none", stage: "write-email" };
    expect(await pickRewriter(tenant, purpose, { cheapModel: "one", strongModel: "one" })).toBe("one");
  });
});
