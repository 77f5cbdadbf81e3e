import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleGold } from "@/e2e/fixtures/sample-web/gold";
import { sampleCompanies } from "@/e2e/fixtures/sample-web/sample-company";
import { type SampleWeb, startSampleWeb } from "@/e2e/fixtures/sample-web/start-sample-web";
import type { Lead } from "@/lib/models/record/shape";
import { findWebsite } from "@/lib/pipeline/find-website/run";
import { parseEnv } from "@/lib/platform/env";
import { type Enrichment, makeEnrichment } from "../enrichment";
import { websiteTools } from "./website-tools";

let web: SampleWeb;
let world: Enrichment;

beforeAll(async () => {
  web = await startSampleWeb();
  const settings = { SEARCH_PROVIDER: "sample", SEARCH_BASE_URL: web.url, SCRAPE_PROXY_URL: web.url };
  world = makeEnrichment(parseEnv(settings));
});
afterAll(async () => {
  await world.web.close();
  await web.close();
});

const find = (lead: Lead, country?: string) => findWebsite(websiteTools(world), { lead, country });

/** Sites that are in no index: only a row that names them leads there. */
const unindexed = new Set(
  sampleCompanies.filter(({ quirks }) => quirks.includes("robots-forbidden")).map(({ host }) => host),
);

describe("the sample web, by company and city alone", () => {
  it("gives every company its own site, and none that is not", async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { company, city, website } of sampleGold()) {
      const answer = await find({ company, city });
      const host = answer.kind === "found" ? new URL(answer.url).hostname : null;
      if (host !== null && host !== website) wrong.push(`${company}: ${host}`);
      if (host === null && website !== null && !unindexed.has(website)) missed.push(`${company}: ${website}`);
    }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
  });

  it("tells companies of one name apart by their city, and abstains without one", async () => {
    const dental = { company: "Meridian Dental" };
    expect(await find({ ...dental, city: "Leeds" })).toMatchObject({ domain: "meridiandental.example" });
    const sheffield = await find({ ...dental, city: "Sheffield" });
    expect(sheffield).toMatchObject({ domain: "meridian-dental-sheffield.example" });
    const [best, next] = [...sheffield.candidates].sort((a, b) => b.score - a.score);
    expect(best?.verdict).toBe("chosen");
    expect(next?.verdict).toBe("rejected");
  });

  it("says why it found nothing", async () => {
    const unknown = await find({ company: "Quillon & Marsh Partners", city: "Dover" });
    expect(unknown).toMatchObject({ kind: "none", reason: expect.stringMatching(/^No website found: /) });
    expect(await find({ notes: "call back" })).toMatchObject({
      kind: "none",
      reason: "The row names neither a company nor a website",
    });
  });
});

describe("what the row itself tells", () => {
  it("is taken, wherever it leads", async () => {
    expect(await find({ website: "bayousignal.example" })).toMatchObject({
      url: "http://www.bayousignal.example/",
      confidence: 0.95,
    });
    expect(await find({ website: "saltmarsh-soaps.example/old" })).toMatchObject({
      domain: "saltmarshsoap.example",
    });
    expect(await find({ email: "Jo <office@fenwright.example" })).toMatchObject({
      domain: "fenwright.example",
    });
  });

  it("stands for a site that closes itself to machines, so that the reason can be shown", async () => {
    const answer = await find({ company: "Saltire Marine Paints", website: "saltiremarine.example" });
    expect(answer).toMatchObject({ kind: "found", domain: "saltiremarine.example", confidence: 0.7 });
  });

  it("is passed over where nobody lives, and the search goes on", async () => {
    const parked = await find({
      company: "Ferncrest Catering",
      city: "Portland",
      website: "ferncrestcatering.example",
    });
    expect(parked.kind).toBe("none");
    expect(parked.candidates[0]?.reasons).toEqual(["the domain is parked or for sale"]);
    const gone = await find({ company: "Werkhaus Lindner", city: "Berlin", website: "no-such-name.example" });
    expect(gone).toMatchObject({ domain: "werkhaus-lindner.example" });
  });
});
