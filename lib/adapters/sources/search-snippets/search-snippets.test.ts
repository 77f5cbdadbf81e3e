import { expect, it } from "vitest";
import type { Snippet, SourceQuery } from "../contract";
import { searchResults, sourceSuite } from "../contract.suite";
import { createSearchSnippetsSource } from "./search-snippets-source";

const subject = {
  company: "Muster Backwaren GmbH",
  domain: "muster-backwaren.de",
  country: "DE",
  city: "Ulm",
};
const query: SourceQuery = { subject, fields: ["email", "phone", "description"], pages: 0, known: [] };
const own: Snippet = {
  url: "https://www.muster-backwaren.de/kontakt",
  title: "Kontakt",
  snippet: "Schreiben Sie an Info@muster-backwaren.de oder rufen Sie an: 0731 9380100.",
};
const other: Snippet = {
  url: "https://verzeichnis.example/ulm",
  title: "Bäckereien in Ulm",
  snippet: "Alle Bäckereien, service@verzeichnis.example, 0731 9380199",
};

sourceSuite("search-snippets", {
  make: ({ search }) => createSearchSnippetsSource(search),
  field: "email",
  hit: { query, value: "info@muster-backwaren.de", server: searchResults([other, own]) },
  miss: { query, server: searchResults([other]) },
  skipped: { query: { ...query, subject: {} } },
  http: true,
  costUsd: 0,
});

async function ask(results: Snippet[]) {
  const answer = await createSearchSnippetsSource(async () => results).ask(query);
  return answer.fields;
}

it("takes a number from the company's own result, in E.164, and quotes it as it stands", async () => {
  expect((await ask([other, own])).phone).toEqual({
    outcome: "hit",
    values: [{ value: "+497319380100", quote: "0731 9380100", sourceUrl: own.url, confidence: 0.65 }],
  });
});

it("trusts others less, and only where they name the company", async () => {
  const naming = { ...other, snippet: `Muster Backwaren, 0731 9380199, info@verzeichnis.example` };
  const fields = await ask([naming]);
  expect(fields.phone).toMatchObject({
    outcome: "hit",
    values: [{ value: "+497319380199", confidence: 0.5 }],
  });
  expect(fields.email).toEqual({ outcome: "miss" });
});
