import { expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { reply } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { SourceQuery } from "../contract";
import { sourceSuite } from "../contract.suite";
import { createXSource } from "./x-source";

const query: SourceQuery = { subject: { domain: "muster.de" }, fields: ["twitter"], pages: 0, known: [] };

/** The API's answer for an account whose profile links there. */
function account(link: string) {
  const entities = { url: { urls: [{ expanded_url: link }] } };
  return reply(JSON.stringify({ data: { id: "1", username: "Muster", name: "Muster", entities } }));
}

sourceSuite("x", {
  make: ({ out, baseUrl, timeoutMs }) => createXSource({ out, baseUrl, timeoutMs, token: "secret" }),
  field: "twitter",
  hit: { query, value: "https://x.com/Muster", server: account("https://www.muster.de/start") },
  miss: { query, server: account("https://muster.com/") },
  skipped: { query: { ...query, subject: {} } },
  http: true,
  anyJson: true,
  costUsd: null,
});

it("says what to set where there is no token and the site links nowhere", async () => {
  const answer = await createXSource({ out: createGuardedFetch() }).ask(query);
  expect(answer.fields.twitter).toMatchObject({
    outcome: "skipped",
    reason: expect.stringContaining("X_BEARER_TOKEN"),
  });
});

it("takes the site's own link without a token", async () => {
  const value = "https://twitter.com/@muster";
  const known = [
    { field: "twitter", value, adapter: "link", confidence: 0.85, quote: value, sourceUrl: "https://m.de/" },
  ];
  const answer = await createXSource({ out: createGuardedFetch() }).ask({ ...query, known });
  expect(answer.fields.twitter).toMatchObject({
    outcome: "hit",
    values: [{ value: "https://x.com/muster" }],
  });
});
