import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findWebsite } from "@/lib/pipeline/find-website/run";
import { countryOf } from "@/lib/pipeline/import-leads/country-of";
import { parseEnv } from "@/lib/platform/env";
import { freePort } from "@/lib/platform/free-port.suite";
import { type Enrichment, makeEnrichment } from "../enrichment";
import { websiteTools } from "./website-tools";

/** Real sites with their leads: optional, private, beside the repository. */
const data = new URL("../../../shared/data/", import.meta.url);
const present = existsSync(new URL("sites/serve.mjs", data));

interface Row {
  "Company Name": string;
  City: string;
  State: string;
  Phone: string;
  Source: string;
}

let server: ChildProcess | undefined;
let world: Enrichment;

beforeAll(async () => {
  if (!present) return;
  const port = await freePort();
  const script = fileURLToPath(new URL("sites/serve.mjs", data));
  const started = spawn(process.execPath, [script, "--port", String(port)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  server = started;
  await new Promise((resolve) => started.stdout.once("data", resolve));
  const url = `http://127.0.0.1:${port}`;
  world = makeEnrichment(
    parseEnv({ SEARCH_PROVIDER: "searxng", SEARCH_BASE_URL: url, SCRAPE_PROXY_URL: url }),
  );
});

afterAll(async () => {
  await world?.web.close();
  server?.kill();
});

function leads() {
  const csv = readFileSync(new URL("leads/leads-9931.csv", data), "utf8");
  const { data: rows } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  return rows
    .filter((row) => row.Source.startsWith("site:"))
    .map((row) => ({
      site: row.Source.slice("site:".length).replace(/^www\./, ""),
      lead: {
        company: row["Company Name"],
        city: row.City,
        state: row.State,
        ...(row.Phone === "" ? {} : { phone: row.Phone }),
      },
    }));
}

it.skipIf(!present)(
  "finds the sites of real companies by name and place, and takes nobody else's",
  async () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    for (const { site, lead } of leads()) {
      const answer = await findWebsite(websiteTools(world), { lead, country: countryOf(lead) ?? undefined });
      if (answer.kind === "none")
        missed.push(`${site}: ${answer.reason} ${JSON.stringify(answer.candidates)}`);
      else if (answer.domain !== site) wrong.push(`${site}: took ${answer.domain}`);
    }
    expect(wrong).toEqual([]);
    expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(1);
  },
);
