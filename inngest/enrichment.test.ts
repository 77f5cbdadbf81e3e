import { afterAll, expect, it } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { type Enrichment, makeEnrichment } from "./enrichment";

const made: Enrichment[] = [];
function of(settings: Record<string, string>): Enrichment {
  const enrichment = makeEnrichment(parseEnv(settings));
  made.push(enrichment);
  return enrichment;
}
afterAll(async () => {
  for (const { web } of made) await web.close();
});

it("lists its sources although the search engine is not configured, and says so to whoever searches", () => {
  const enrichment = of({ SEARCH_PROVIDER: "searxng" });
  expect(enrichment.sources.builtIn.map(({ name }) => name)).toContain("website");
  expect(() => enrichment.search).toThrow("SEARCH_BASE_URL");
});

it("makes each part once", () => {
  const enrichment = of({ SEARCH_PROVIDER: "sample", SEARCH_BASE_URL: "http://127.0.0.1:1" });
  expect(enrichment.search).toBe(enrichment.search);
  expect(enrichment.sources).toBe(enrichment.sources);
});
