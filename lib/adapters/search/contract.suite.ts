import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import {
  type Quirk,
  type QuirkyServer,
  reply,
  silence,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { EngineParts } from "./ask-engine";
import type { SearchAdapter, SearchHit } from "./contract";

/** One engine's dialect, spoken by a test server. */
export interface Dialect {
  /** Path that the engine answers on. */
  path: string;
  /** The engine's answer for these hits. */
  answer(hits: Omit<SearchHit, "rank">[]): Quirk;
  make(parts: EngineParts): SearchAdapter;
}

const HITS = [
  { url: "https://one.example/?a=1&b=2", title: "One & only", snippet: "The first" },
  { url: "http://two.example/", title: "Zwei", snippet: "Grüße" },
  { url: "https://one.example/?a=1&b=2", title: "One again", snippet: "Twice" },
  { url: "https://three.example/", title: "Three", snippet: "" },
];

/** The promises of the search contract, faults included. */
export function searchSuite(name: string, dialect: Dialect): void {
  describe(`${name}: a search engine`, () => {
    let server: QuirkyServer;
    let out: GuardedFetch;
    let behave: Quirk;

    beforeEach(async () => {
      server = await startQuirkyServer({}, (request, response) => behave(request, response));
      out = createGuardedFetch({ trustedOrigins: [server.url] });
    });
    afterEach(async () => {
      await out.close();
      await server.close();
    });

    /** Enough for a busy machine. */
    const PATIENCE = 15_000;
    const adapter = (timeoutMs = PATIENCE) =>
      dialect.make({ out, baseUrl: `${server.url}${dialect.path}`, apiKey: "key", timeoutMs });
    const search = (limit = 10, timeoutMs = PATIENCE) =>
      adapter(timeoutMs).search({ query: "Zwei & co", country: "de", language: "de", limit });

    it("gives ranked hits, each address once", async () => {
      behave = dialect.answer(HITS);
      const hits = await search();
      expect(hits.map(({ url, rank }) => [url, rank])).toEqual([
        ["https://one.example/?a=1&b=2", 1],
        ["http://two.example/", 2],
        ["https://three.example/", 3],
      ]);
      expect(hits[0]).toMatchObject({ title: "One & only", snippet: "The first" });
      expect(hits[1]).toMatchObject({ title: "Zwei", snippet: "Grüße" });
    });

    it("gives no more than wanted", async () => {
      behave = dialect.answer(HITS);
      expect((await search(2)).length).toBe(2);
    });

    it("finds nothing where there is nothing", async () => {
      behave = dialect.answer([]);
      expect(await search()).toEqual([]);
    });

    it.each([
      ["rate_limited", reply("", { "retry-after": "9" }, 429)],
      ["unauthenticated", reply("", {}, 403)],
      ["unauthenticated", reply("", {}, 401)],
      ["upstream_failed", reply("", {}, 500)],
      ["upstream_failed", reply("<<<garbage")],
    ] as [string, Quirk][])("fails as %s", async (code, quirk) => {
      behave = quirk;
      await expect(search()).rejects.toMatchObject({ code });
    });

    it("waits for silence no longer than it was told", async () => {
      behave = silence;
      await expect(search(10, 200)).rejects.toMatchObject({ code: "timed_out" });
    });

    it("passes on how long to wait", async () => {
      behave = reply("", { "retry-after": "9" }, 429);
      await expect(search()).rejects.toMatchObject({ retryAfterMs: 9_000, retryable: true });
    });

    it("ends with the caller's reason", async () => {
      behave = silence;
      const signal = AbortSignal.abort(new Error("enough"));
      await expect(adapter().search({ query: "x", limit: 1, signal })).rejects.toThrow("enough");
    });
  });
}
