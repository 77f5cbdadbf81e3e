import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import {
  type Quirk,
  type QuirkyServer,
  redirect,
  reply,
  silence,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { parseRetryAfter } from "@/lib/platform/guarded-fetch/retry-after";
import type { FieldAnswer, SearchWeb, Source, SourceQuery } from "./contract";

/** What a source under test may be made of. */
export interface TestParts {
  out: GuardedFetch;
  /** Base address of the test server, without a slash at its end. */
  baseUrl: string;
  /** A search engine on the test server. */
  search: SearchWeb;
  timeoutMs: number;
}

export interface Scene {
  query: SourceQuery;
  /** What the server on the other side does; sources that go nowhere have none. */
  server?: Quirk;
}

/** One source in the three situations that every source knows. */
export interface SourceScenes {
  make(parts: TestParts): Source;
  /** The field that the scenes are about; the others may answer as they like. */
  field: string;
  hit: Scene & { value: string };
  miss: Scene;
  /** The source cannot even ask. */
  skipped: Scene;
  /** Whether the source asks over HTTP: then it is also shown every fault of a server. */
  http: boolean;
  /** The source reads JSON of any form, so that none is a fault. */
  anyJson?: boolean;
  /** US dollars that a hit and a miss must report. */
  costUsd: number | null;
}

/** Milliseconds; enough for a busy machine. */
const PATIENCE = 15_000;

const FAULTS: [string, Quirk, Partial<FieldAnswer>][] = [
  ["429 with Retry-After", reply("", { "retry-after": "7" }, 429), { retryable: true, retryAfterMs: 7_000 }],
  ["429 without it", reply("", {}, 429), { retryable: true, retryAfterMs: null }],
  ["500", reply("", {}, 500), { retryable: true }],
  ["silence", silence, { retryable: true }],
  ["401", reply("", {}, 401), { retryable: false }],
  ["something that is not JSON", reply("<<<garbage"), { retryable: false }],
  ["JSON of another form", reply("[]"), { retryable: false }],
];

/** The promises of the source contract, faults included. Every source's test runs it. */
export function sourceSuite(name: string, scenes: SourceScenes): void {
  describe(`${name}: a source`, () => {
    let server: QuirkyServer;
    let out: GuardedFetch;
    let behave: Quirk = reply("", {}, 500);

    beforeEach(async () => {
      server = await startQuirkyServer({}, (request, response) => behave(request, response));
      out = createGuardedFetch({ trustedOrigins: [server.url] });
    });
    afterEach(async () => {
      await out.close();
      await server.close();
    });

    const make = (way = out, timeoutMs = PATIENCE) => {
      const search = searchOver(way, `${server.url}/search`, timeoutMs);
      return scenes.make({ out: way, baseUrl: server.url, search, timeoutMs });
    };
    const play = async (scene: Scene, source = make()) => {
      behave = scene.server ?? behave;
      const answer = await source.ask(scene.query);
      return { ...answer, field: answer.fields[scenes.field] };
    };

    it("says what it is", () => {
      const source = make();
      expect(source.name).toMatch(/^[a-z][a-z0-9-]{0,39}$/);
      expect(source.label).not.toBe("");
      expect(source.fields).toContain(scenes.field);
    });

    it("hits with a value, its place and its words", async () => {
      const { field, costUsd, fields } = await play(scenes.hit);
      expect(field).toMatchObject({ outcome: "hit" });
      if (field?.outcome !== "hit") return;
      const [best] = field.values;
      expect(best.value).toBe(scenes.hit.value);
      expect(best.quote).not.toBe("");
      expect(URL.canParse(best.sourceUrl)).toBe(true);
      expect(best.confidence).toBeGreaterThan(0);
      expect(best.confidence).toBeLessThanOrEqual(1);
      expect(costUsd).toBe(scenes.costUsd);
      expect(Object.keys(fields).sort()).toEqual([...scenes.hit.query.fields].sort());
    });

    it("misses where it knows nothing, and asks for that only once", async () => {
      const { field, costUsd } = await play(scenes.miss);
      expect(field).toEqual({ outcome: "miss" });
      expect(costUsd).toBe(scenes.costUsd);
      expect(new Set(server.seen).size).toBe(server.seen.length);
    });

    it("skips with a reason, and goes nowhere, where it cannot ask", async () => {
      const answer = await play(scenes.skipped);
      expect(answer).toMatchObject({ requests: 0, costUsd: 0, field: { outcome: "skipped" } });
      if (answer.field?.outcome === "skipped") expect(answer.field.reason).not.toBe("");
      expect(server.seen).toEqual([]);
    });

    it("ends with the caller's reason", async () => {
      const signal = AbortSignal.abort(new Error("enough"));
      await expect(make().ask({ ...scenes.hit.query, signal })).rejects.toThrow("enough");
    });

    if (!scenes.http) {
      it("goes nowhere", async () => {
        await play(scenes.hit);
        expect(server.seen).toEqual([]);
      });
      return;
    }

    const faults = FAULTS.filter(([name]) => !scenes.anyJson || name !== "JSON of another form");
    it.each(faults)("tells %s from a miss", async (_, quirk, expected) => {
      const source = make(out, quirk === silence ? 250 : PATIENCE);
      const { field } = await play({ ...scenes.hit, server: quirk }, source);
      expect(field).toMatchObject({ outcome: "error", ...expected });
      if (field?.outcome === "error") expect(field.message).toMatch(/[a-z]{3}/);
    });

    it("goes out by the guarded way only", async () => {
      const guarded = createGuardedFetch();
      const { field } = await play(scenes.hit, make(guarded));
      expect(field).toMatchObject({ outcome: "error", retryable: false });
      expect(server.seen).toEqual([]);
      await guarded.close();
    });

    it("is not led to an address inside", async () => {
      const { field } = await play({ ...scenes.hit, server: redirect("http://169.254.169.254/latest") });
      expect(field).toMatchObject({ outcome: "error", retryable: false });
    });
  });
}

/** A search engine as plain as can be: a JSON list of results. */
function searchOver(out: GuardedFetch, url: string, timeoutMs: number): SearchWeb {
  return async ({ query, signal }) => {
    try {
      const target = `${url}?q=${encodeURIComponent(query)}`;
      const answer = await out.request(target, { signal, timeoutMs });
      const { status, headers } = answer;
      if (status === 429) {
        const retryAfterMs = parseRetryAfter(headers["retry-after"], Date.now()) ?? undefined;
        throw new AppError("rate_limited", "the engine asks us to slow down", { retryAfterMs });
      }
      if (status !== 200)
        throw new AppError("upstream_failed", `the engine answered ${status}`, { retryable: status >= 500 });
      return readResults(answer.body.toString("utf8"));
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof OutboundError || error instanceof AppError) throw error;
      throw new AppError("upstream_failed", "the engine cannot be read", { cause: error, retryable: false });
    }
  };
}

function readResults(text: string): { url: string; title: string; snippet: string }[] {
  const { results } = JSON.parse(text);
  if (!Array.isArray(results)) throw new Error("no results");
  return results;
}

/** A search engine's answer with these results. */
export function searchResults(results: { url: string; title: string; snippet: string }[]): Quirk {
  return reply(JSON.stringify({ results }));
}
