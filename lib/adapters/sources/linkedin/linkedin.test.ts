import { expect, it } from "vitest";
import type { SourceQuery } from "../contract";
import { searchResults, sourceSuite } from "../contract.suite";
import { createLinkedinSource } from "./linkedin-source";

const subject = { company: "Muster Backwaren GmbH", domain: "muster-backwaren.de" };
const query: SourceQuery = { subject, fields: ["linkedin"], pages: 0, known: [] };
const page = {
  url: "https://de.linkedin.com/company/muster-backwaren?trk=public",
  title: "Muster Backwaren | LinkedIn",
  snippet: "",
};
const another = { ...page, url: "https://linkedin.com/company/muster-bau", title: "Muster Bau | LinkedIn" };
const person = { ...page, url: "https://linkedin.com/in/muster-backwaren" };

sourceSuite("linkedin", {
  make: ({ search }) => createLinkedinSource(search),
  field: "linkedin",
  hit: {
    query,
    value: "https://www.linkedin.com/company/muster-backwaren",
    server: searchResults([another, person, page]),
  },
  miss: { query, server: searchResults([another, person]) },
  skipped: { query: { ...query, subject: {} } },
  http: true,
  costUsd: 0,
});

it("believes the site's own link and searches for nothing", async () => {
  const link = "https://linkedin.com/company/muster/";
  const known = [
    {
      field: "linkedin",
      value: link,
      adapter: "link",
      confidence: 0.85,
      quote: link,
      sourceUrl: "https://m.de/",
    },
  ];
  const refuse = async () => Promise.reject(new Error("must not search"));
  const answer = await createLinkedinSource(refuse).ask({ ...query, known });
  expect(answer.requests).toBe(0);
  expect(answer.fields.linkedin).toMatchObject({
    values: [{ value: "https://www.linkedin.com/company/muster" }],
  });
});
