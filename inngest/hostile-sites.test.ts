import { afterEach, expect, it } from "vitest";
import { createSearchFromEnv } from "@/lib/adapters/search/registry";
import { createWebReader } from "@/lib/adapters/web/http/web-reader";
import { listRecords } from "@/lib/models/record/rows.store";
import { createReadAddress } from "@/lib/pipeline/read-website/open-address";
import { parseEnv } from "@/lib/platform/env";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { testDatabases } from "@/lib/platform/test-db";
import { closeEnrichment, makeEnrichment, setEnrichment } from "./enrichment";
import { HOSTILE_SITES, type HostileWeb, startHostileWeb } from "./hostile-sites.suite";
import { startJob } from "./jobs/start-job";
import { type House, openHouse } from "./whole-house.suite";

/** The third try of a step comes 14 s after the first. */
const TIMEOUT_MS = 180_000;
const KIND = ["kind1", "kind2", "kind3"];

let house: House;
let web: HostileWeb;
afterEach(async () => {
  await house.close();
  await web.close();
});

/**
 * A reader with little patience, for which every name is on this machine. With still less, a busy machine takes a site that
 * answers for a silent one.
 */
function hostileWorld() {
  const settings = parseEnv({ SEARCH_PROVIDER: "searxng", SEARCH_BASE_URL: web.searchUrl });
  const guardedFetch = createGuardedFetch({
    allow: "127.0.0.1",
    lookup: async () => [{ address: "127.0.0.1", family: 4 }],
  });
  const limits = { timeoutMs: 4_000, maxBytes: settings.SCRAPE_MAX_BYTES, maxConcurrentRenders: 1 };
  const reader = createWebReader({ guardedFetch, userAgent: "LeadloomBot/1.0", headless: true, ...limits });
  const { llm, sources } = makeEnrichment(settings);
  const search = createSearchFromEnv(settings);
  return { search, web: reader, readAddress: createReadAddress(reader), llm, sources };
}

it("ends every record of a job over hostile sites, each with its reason, and serves the kind ones", {
  timeout: TIMEOUT_MS,
}, async () => {
  const [sqlite] = testDatabases();
  if (sqlite === undefined) throw new Error("SQLite is always there");
  web = await startHostileWeb();
  house = await openHouse(sqlite);
  await closeEnrichment();
  setEnrichment(hostileWorld());
  const names = [...Object.keys(HOSTILE_SITES), ...KIND];
  const jobId = await house.prepareRows([
    ["Company", "Website"],
    ...names.map((name) => [name, web.urlOf(name)]),
  ]);
  await startJob(house.tenant, jobId);
  const job = await house.until(jobId, "completed");
  expect(job.processedRecords).toBe(names.length);
  const { items } = await listRecords(house.tenant, { jobId }, { limit: 500 });
  const ended = Object.fromEntries(
    items.map(({ lead, status, reason }) => [lead.company, { status, reason }]),
  );
  for (const [name, { ends }] of Object.entries(HOSTILE_SITES)) {
    const reason = ends.reason === null ? null : expect.stringMatching(ends.reason);
    expect.soft(ended[name], name).toEqual({ status: ends.status, reason });
  }
  for (const name of KIND) expect.soft(ended[name], name).toEqual({ status: "done", reason: null });
});
