import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from "@/e2e/fixtures/model-server/start-model-server";
import { askForShape } from "./ask-for-shape";
import type { LlmAdapter, ModelCallReport } from "./contract";

const shape = z.object({ colour: z.enum(["red", "green"]), count: z.int().min(1) });
const GOOD = JSON.stringify({ colour: "red", count: 3 });

/** What every adapter of a real provider must do, against a real server that speaks the provider's dialect. */
export function describeLlmAdapter(name: string, create: (baseUrl: string) => LlmAdapter): void {
  describe(`${name} adapter`, () => {
    let server: ModelServer | undefined;
    afterEach(async () => server?.stop());

    async function start(options: ModelServerOptions, timeoutMs = 5000) {
      server = await startModelServer({ answer: () => GOOD, ...options });
      const reports: ModelCallReport[] = [];
      const ask = askForShape(create(server.baseUrl), { timeoutMs });
      const onCall = async (report: ModelCallReport) => void reports.push(report);
      const settings = { model: "a-model", system: "Name a colour.", prompt: "Now.", schemaName: "colour" };
      const run = (signal?: AbortSignal) =>
        ask({ ...settings, shape, maxTokens: 50, temperature: 0, onCall, ...(signal ? { signal } : {}) });
      return { run, reports, requests: server.requests };
    }

    it("answers in the wanted shape and reports tokens, cached ones within the input", async () => {
      const { run, reports, requests } = await start({});
      expect(await run()).toEqual({ colour: "red", count: 3 });
      await run();
      expect(reports).toHaveLength(2);
      expect(reports[0]).toMatchObject({ outcome: "ok", model: "a-model", error: null });
      expect(reports[0]?.usage.inputTokens).toBeGreaterThan(0);
      expect(reports[0]?.usage.cachedTokens).toBe(0);
      expect(reports[1]?.usage.cachedTokens).toBeGreaterThan(0);
      expect(reports[1]?.usage.inputTokens).toBe(reports[0]?.usage.inputTokens);
      expect(requests[0]).toMatchObject({ system: "Name a colour.", prompt: "Now.", maxTokens: 50 });
      expect(JSON.stringify(requests[0]?.body)).toContain('"additionalProperties":false');
    });

    it.each(["invalid_json", "wrong_schema", "empty"] as const)(
      "repairs %s once, showing the problem",
      async (kind) => {
        const { run, reports, requests } = await start({
          faults: (index) => (index === 0 ? { kind } : null),
        });
        expect(await run()).toEqual({ colour: "red", count: 3 });
        expect(reports.map(({ outcome }) => outcome)).toEqual(["invalid", "ok"]);
        expect(requests[1]?.prompt).toContain("Problem:");
      },
    );

    it("gives up after one repair", async () => {
      const { run, reports } = await start({ faults: () => ({ kind: "wrong_schema" }) });
      await expect(run()).rejects.toMatchObject({ code: "upstream_failed", retryable: true });
      expect(reports).toHaveLength(2);
    });

    it("gives a cut-off answer more room, once", async () => {
      const { run, reports, requests } = await start({
        faults: (index) => (index === 0 ? { kind: "cut_off" } : null),
      });
      expect(await run()).toEqual({ colour: "red", count: 3 });
      expect(reports.map(({ outcome }) => outcome)).toEqual(["cut_off", "ok"]);
      expect(requests.map(({ maxTokens }) => maxTokens)).toEqual([50, 100]);
    });

    it("does not ask again after a refusal", async () => {
      const { run, reports } = await start({ faults: () => ({ kind: "refusal" }) });
      await expect(run()).rejects.toMatchObject({ code: "upstream_failed", retryable: false });
      expect(reports.map(({ outcome }) => outcome)).toEqual(["refused"]);
    });

    it.each([
      [
        { kind: "rate_limited", retryAfter: "7" },
        { code: "rate_limited", retryAfterMs: 7000, retryable: true },
      ],
      [{ kind: "rate_limited" }, { code: "rate_limited", retryAfterMs: null, retryable: true }],
      [{ kind: "server_error" }, { code: "upstream_failed", retryable: true }],
      [{ kind: "bad_key" }, { code: "unauthenticated", retryable: false }],
    ] as const)("makes one request and tells what %o means", async (fault, wanted) => {
      const { run, reports, requests } = await start({ faults: () => fault });
      await expect(run()).rejects.toMatchObject(wanted);
      expect(requests).toHaveLength(1);
      expect(reports).toMatchObject([{ outcome: "failed", usage: { inputTokens: 0, outputTokens: 0 } }]);
    });

    it("ends a request that hangs", async () => {
      const { run } = await start({ faults: () => ({ kind: "hang" }) }, 150);
      await expect(run()).rejects.toMatchObject({ code: "timed_out" });
    });

    it("stops when the caller gives up, with the caller's reason", async () => {
      const { run } = await start({ faults: () => ({ kind: "hang" }) });
      const caller = new AbortController();
      const running = run(caller.signal);
      caller.abort(new Error("cancelled by the user"));
      await expect(running).rejects.toThrow("cancelled by the user");
    });
  });
}
