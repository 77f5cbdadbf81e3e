import { afterEach, describe, expect, it } from "vitest";
import {
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from "@/e2e/fixtures/model-server/start-model-server";
import type { BatchItem, BatchResult, LlmBatches } from "./contract";

const LONG_AGO = new Date("2026-01-01T00:00:00.000Z");

function item(n: number, prompt = `question ${n}`): BatchItem {
  const text = { system: "s", prompt, schemaName: "check", jsonSchema: { type: "object" } };
  return { id: `request-${n}`, request: { model: "a-model", ...text, maxTokens: 50, temperature: 0 } };
}

function lost(ourId: string, items: BatchItem[]) {
  return { ourId, size: items.length, ids: new Set(items.map(({ id }) => id)), since: LONG_AGO };
}

const told = (results: BatchResult[]) =>
  new Map(
    results.map((result) => [result.id, "answer" in result ? result.answer.text : result.error.message]),
  );

/** What the batches of every adapter must do, against a real server that speaks the provider's dialect. */
export function describeLlmBatches(name: string, create: (baseUrl: string) => LlmBatches | undefined): void {
  describe(`${name} batches`, () => {
    let server: ModelServer | undefined;
    afterEach(async () => server?.stop());

    async function start(batches: ModelServerOptions["batches"] = {}) {
      const running = await startModelServer({ answer: ({ prompt }) => `{"to":"${prompt}"}`, batches });
      server = running;
      const adapter = create(running.baseUrl);
      if (adapter === undefined) throw new Error("no batches");
      return { adapter, server: running };
    }

    it("sends many requests as one, and gives each its own answer whatever their order", async () => {
      const { adapter, server } = await start();
      const items = [item(1), item(2), item(3, "Grüße an „Zoë“\r\n--x")];
      const id = await adapter.submit("ours-1", items);
      expect(await adapter.look(id)).not.toBeNull();
      const results = await adapter.results(id);
      expect(results.map((result) => result.id)).toEqual(["request-3", "request-2", "request-1"]);
      expect(told(results).get("request-1")).toBe('{"to":"question 1"}');
      expect(told(results).get("request-3")).toBe('{"to":"Grüße an „Zoë“\r\n--x"}');
      for (const result of results)
        expect("answer" in result && result.answer).toMatchObject({ model: "a-model", stop: "end" });
      expect(server.batched).toHaveLength(3);
      expect(server.requests).toHaveLength(0);
    });

    it("says that a batch is being worked on, and what came of one that was cancelled", async () => {
      let isHeld = true;
      const { adapter } = await start({ isHeld: () => isHeld });
      const id = await adapter.submit("ours-2", [item(1)]);
      expect(await adapter.look(id)).toBeNull();
      await adapter.cancel(id);
      isHeld = false;
      expect((await adapter.look(id))?.reason).toMatch(/ended/);
      expect((await adapter.results(id)).every((result) => "error" in result)).toBe(true);
    });

    it("tells a refused and an expired request from one that was answered", async () => {
      const fates = { "question 1": "refused", "question 2": "expired" } as const;
      const { adapter } = await start({ fate: ({ prompt }) => fates[prompt as keyof typeof fates] ?? null });
      const id = await adapter.submit("ours-3", [item(1), item(2), item(3)]);
      await adapter.look(id);
      const results = told(await adapter.results(id));
      expect(results.get("request-1")).toContain("prompt is too long");
      expect(results.get("request-2")).toMatch(/expired/);
      expect(results.get("request-3")).toBe('{"to":"question 3"}');
    });

    it("hands on what the provider answers to a submit that it refuses", async () => {
      const { adapter, server } = await start({ refuseSubmit: (index) => (index === 0 ? 429 : 404) });
      await expect(adapter.submit("ours-4", [item(1)])).rejects.toMatchObject({ code: "rate_limited" });
      await expect(adapter.submit("ours-4", [item(1)])).rejects.toMatchObject({ code: "invalid_input" });
      expect(server.batches).toHaveLength(0);
    });

    it("finds a batch whose answer got lost, and none that was never made", async () => {
      const { adapter, server } = await start({ loseSubmit: () => true });
      const items = [item(1), item(2)];
      expect(await adapter.find(lost("ours-5", items))).toEqual({ state: "none" });
      await expect(adapter.submit("ours-5", items)).rejects.toMatchObject({ retryable: true });
      const [batch] = server.batches;
      await adapter.look(batch?.id ?? "");
      expect(await adapter.find(lost("ours-5", items))).toEqual({
        state: "found",
        providerId: batch?.id,
      });
      const others = [item(8), item(9)];
      expect(await adapter.find(lost("ours-6", others))).toEqual({ state: "none" });
    });

    it("leaves nothing of a batch with the provider that it can remove", async () => {
      const { adapter } = await start();
      const id = await adapter.submit("ours-7", [item(1)]);
      await adapter.look(id);
      await adapter.forget(id);
      const gone = await adapter.results(id).catch(() => []);
      expect(name === "anthropic" ? [] : gone).toEqual([]);
      expect(server?.batches[0]?.forgotten).toBe(name === "anthropic");
    });
  });
}
