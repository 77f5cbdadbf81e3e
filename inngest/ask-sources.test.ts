import { afterEach, describe, expect, it } from "vitest";
import { customSourceShape } from "@/lib/models/custom-source/shape";
import { exportRecords } from "@/lib/models/record/export.store";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import {
  type Quirk,
  type QuirkyServer,
  reply,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { testDatabases } from "@/lib/platform/test-db";
import { enrichment, setEnrichment } from "./enrichment";
import { startJob } from "./jobs/start-job";
import { saveSource } from "./sources/save-source";
import { type House, openHouse } from "./whole-house.suite";

/** Declared sources in a whole job: real servers, the real engine, both databases. */
describe.each(testDatabases())("sources asked by a job on $name", { timeout: 90_000 }, (kind) => {
  let house: House;
  const servers: QuirkyServer[] = [];
  afterEach(async () => {
    await house.close();
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });

  async function serve(name: string, quirk: Quirk): Promise<QuirkyServer> {
    const server = await startQuirkyServer({}, quirk);
    servers.push(server);
    const { sources, ...rest } = enrichment();
    const out = createGuardedFetch({ trustedOrigins: servers.map(({ url }) => url) });
    setEnrichment({ ...rest, sources: { ...sources, out } });
    const source = customSourceShape.parse({
      ...{ name, label: name, url: `${server.url}/{domain}`, pricePerCallUsd: 0 },
      fields: [{ field: "email", path: "email", confidence: 0.9 }],
    });
    await saveSource(house.tenant, source, { id: null, secret: { kind: "keep" } });
    return server;
  }

  const job = async (names: string[]) => {
    const jobId = await house.prepare(1, { fieldSources: { email: names } });
    await startJob(house.tenant, jobId);
    await house.until(jobId, "completed");
    const found = [];
    for await (const row of exportRecords(house.tenant, jobId)) found.push(row);
    const [row] = found;
    if (row === undefined) throw new Error("The job has one record");
    return { status: row.record.status, emails: row.facts.filter(({ field }) => field === "email") };
  };
  /** The server's first answer is that it is busy. */
  const busyOnce = (then: Quirk): Quirk => {
    let asked = 0;
    const busy = reply("busy", { "retry-after": "0" }, 503);
    return (request, response) => {
      asked += 1;
      (asked === 1 ? busy : then)(request, response);
    };
  };
  const knows = (email: string) => reply(JSON.stringify({ email }), { "content-type": "application/json" });

  it("asks a busy one again and nobody twice who has answered, and stops when it is sure", async () => {
    house = await openHouse(kind);
    const miss = await serve("knows-nothing", reply("{}", { "content-type": "application/json" }));
    const busy = await serve("busy-once", busyOnce(knows("anna@muster.example")));
    const never = await serve("not-needed", knows("other@muster.example"));
    const { status, emails } = await job(["knows-nothing", "busy-once", "not-needed"]);
    expect(status).toBe("done");
    expect(emails).toMatchObject([{ value: "anna@muster.example", adapter: "busy-once" }]);
    expect(emails[0]?.quote).toContain("anna@muster.example");
    expect([miss, busy, never].map(({ seen }) => seen.length)).toEqual([1, 2, 0]);
  });

  it("takes a lasting failure as an error of that source alone, and asks the next", async () => {
    house = await openHouse(kind);
    const broken = await serve("broken", reply("no", {}, 401));
    await serve("works", knows("anna@muster.example"));
    const { status, emails } = await job(["broken", "works"]);
    expect(status).toBe("done");
    expect(emails).toMatchObject([{ value: "anna@muster.example", adapter: "works" }]);
    expect(broken.seen.length).toBe(1);
  });
});
