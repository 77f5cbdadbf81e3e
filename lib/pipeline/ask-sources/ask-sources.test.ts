import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FieldAnswer, KnownValue, Source, SourceQuery } from "@/lib/adapters/sources/contract";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import { addJob, NO_CAPS, NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { type CallCaps, listModelCalls } from "@/lib/models/model-call/store";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { type AskSourcesInput, askSources } from "./run";
import { planOf } from "./source-plan";

const miss: FieldAnswer = { outcome: "miss" };
const busy: FieldAnswer = { outcome: "error", message: "busy", retryable: true, retryAfterMs: 1_000 };
const broken: FieldAnswer = { outcome: "error", message: "broken", retryable: false, retryAfterMs: null };

function hit(value: string, confidence: number): FieldAnswer {
  return { outcome: "hit", values: [{ value, confidence, sourceUrl: "https://api.example/", quote: value }] };
}

/** A source that says what it is told to, and remembers what it was asked. */
function sourceOf(name: string, says: Record<string, FieldAnswer>, change: Partial<Source> = {}) {
  const asked: string[][] = [];
  const source: Source = {
    ...{ name, label: name, fields: Object.keys(says), about: "company", pricePerCallUsd: 0, rate: null },
    async ask({ fields }: SourceQuery) {
      asked.push([...fields]);
      return {
        fields: Object.fromEntries(fields.map((field) => [field, says[field] ?? miss])),
        requests: 1,
        costUsd: source.pricePerCallUsd,
      };
    },
    ...change,
  };
  return { source, asked };
}

const WEBSITE = sourceOf("website", { email: miss }, { about: "pages" });

function known(confidence: number, adapter = "mailto"): KnownValue {
  const value = "info@a.example";
  return { field: "email", value, adapter, confidence, sourceUrl: "https://a.example/", quote: value };
}

describe.each(testDatabases().slice(0, 1))("the cascade", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let purpose: { jobId: string; recordId: string };
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
    const { jobId, recordIds } = await addJob(tenant, 1);
    purpose = { jobId, recordId: recordIds[0] ?? "" };
  });
  afterAll(async () => opened.close());

  function ask(
    sources: Source[],
    brief: { sources: string[]; fieldSources?: Record<string, string[]> },
    change: Partial<AskSourcesInput> = {},
    caps: CallCaps = NO_CAPS,
  ) {
    const offer = { offer: "We print catalogues.", senderName: "A", senderCompany: "B" };
    const plan = planOf(campaignBriefShape.parse({ ...offer, ...brief }));
    const tools = {
      sources: new Map([WEBSITE.source, ...sources].map((source) => [source.name, source])),
      purse: { tenant, purpose, caps, clock: { now: () => NOW.getTime() } },
    };
    return askSources(tools, { plan, subject: {}, known: [], asked: [], mayRetry: true, ...change });
  }
  const outcomes = ({ answered }: Awaited<ReturnType<typeof askSources>>) =>
    answered.map(({ ask: one }) => [
      one.source,
      ...one.answers.map(({ field, outcome }) => `${field} ${outcome}`),
    ]);

  it("stops at a value that is sure enough, and says who was not needed", async () => {
    const first = sourceOf("first", { email: hit("a@a.example", 0.9) });
    const second = sourceOf("second", { email: hit("b@a.example", 1) });
    const answer = await ask([first.source, second.source], { sources: ["first", "second"] });
    expect(outcomes(answer)).toEqual([
      ["first", "email hit"],
      ["second", "email skipped"],
    ]);
    expect(second.asked).toEqual([]);
    expect(answer.answered[0]?.facts).toMatchObject([{ value: "a@a.example", adapter: "first" }]);
  });

  it("goes on after a miss, an error and a guess, in the campaign's order", async () => {
    const says = [
      sourceOf("a", { email: miss }),
      sourceOf("b", { email: broken }),
      sourceOf("c", { email: hit("c@a.example", 0.5) }),
      sourceOf("d", { email: hit("d@a.example", 0.8) }),
      sourceOf("e", { email: hit("e@a.example", 1) }),
    ];
    const answer = await ask(
      says.map(({ source }) => source),
      { sources: ["a", "b", "c", "d", "e"] },
    );
    expect(outcomes(answer).map(([name, said]) => `${name} ${said}`)).toEqual([
      ...["a email miss", "b email error", "c email hit", "d email hit", "e email skipped"],
    ]);
    expect(answer.retry).toBeNull();
  });

  it("believes the pages where the campaign puts them first, and asks before them where it does not", async () => {
    const api = () => sourceOf("api", { email: hit("b@a.example", 1) });
    const last = api();
    await ask([last.source], { sources: ["website", "api"] }, { known: [known(0.9)] });
    expect(last.asked).toEqual([]);
    const first = api();
    await ask([first.source], { sources: ["api", "website"] }, { known: [known(0.9)] });
    expect(first.asked).toEqual([["email"]]);
    const unsure = api();
    await ask([unsure.source], { sources: ["website", "api"] }, { known: [known(0.7)] });
    expect(unsure.asked).toEqual([["email"]]);
    const byHand = api();
    await ask([byHand.source], { sources: ["api"] }, { known: [known(1, "hand")] });
    expect(byHand.asked).toEqual([]);
  });

  it("takes another order for one field, and asks each source once for all it may know", async () => {
    const a = sourceOf("a", { email: hit("a@a.example", 0.9), phone: hit("+491", 0.9) });
    const b = sourceOf("b", { email: hit("b@a.example", 0.9), phone: hit("+492", 0.9) });
    const answer = await ask([a.source, b.source], {
      sources: ["a", "b"],
      fieldSources: { phone: ["b", "a"] },
    });
    expect([a.asked, b.asked]).toEqual([[["email", "phone"]], [["phone"]]]);
    expect(outcomes(answer)[1]).toEqual(["b", "phone hit"]);
  });

  it("asks nobody again who has answered, and asks again who failed", async () => {
    const api = sourceOf("api", { email: miss, phone: miss, fax: miss });
    const asked = [
      {
        ...{ source: "api", latencyMs: 1, costUsd: 0 },
        answers: [
          { field: "email" as const, outcome: "miss" as const },
          { field: "phone" as const, outcome: "error" as const, reason: "busy" },
        ],
      },
    ];
    await ask([api.source], { sources: ["api"] }, { asked });
    expect(api.asked).toEqual([["phone", "fax"]]);
  });

  it("keeps what was answered and hands a passing failure to the step; on the last try it goes on", async () => {
    const half = () => sourceOf("half", { email: busy, phone: hit("+491", 0.9) });
    const next = sourceOf("next", { email: hit("n@a.example", 0.9) });
    const sources = ["half", "next"];
    const first = await ask([half().source, next.source], { sources });
    expect(first.retry).toMatchObject({ message: "busy", retryAfterMs: 1_000 });
    expect(outcomes(first)).toEqual([["half", "phone hit"]]);
    expect(next.asked).toEqual([]);
    const last = await ask([half().source, next.source], { sources }, { mayRetry: false });
    expect(last.retry).toBeNull();
    expect(outcomes(last)[0]).toEqual(["half", "email error", "phone hit"]);
    expect(next.asked).toEqual([["email"]]);
  });

  it("waits for no source that wants more than a minute", async () => {
    const patient: FieldAnswer = {
      ...busy,
      outcome: "error",
      message: "busy",
      retryable: true,
      retryAfterMs: 3_600_000,
    };
    const answer = await ask([sourceOf("slow", { email: patient }).source], { sources: ["slow"] });
    expect(answer.retry).toBeNull();
    expect(outcomes(answer)).toEqual([["slow", "email error"]]);
  });

  it("survives a source that throws", async () => {
    const bad = sourceOf("bad", { email: miss }, { ask: async () => Promise.reject(new Error("bug")) });
    const good = sourceOf("good", { email: hit("g@a.example", 0.9) });
    const answer = await ask([bad.source, good.source], { sources: ["bad", "good"] });
    expect(outcomes(answer)).toEqual([
      ["bad", "email error"],
      ["good", "email hit"],
    ]);
  });

  it("ends with the caller's reason", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const gone = sourceOf("gone", { email: miss }, { ask: async () => Promise.reject(new Error("aborted")) });
    await expect(ask([gone.source], { sources: ["gone"] }, { signal })).rejects.toThrow("enough");
  });

  it("makes no second fact of a value that the pages gave", async () => {
    const api = sourceOf("api", { email: hit("INFO@a.example", 0.9) });
    const answer = await ask([api.source], { sources: ["website", "api"] }, { known: [known(0.5)] });
    expect(answer.answered).toMatchObject([{ facts: [], ask: { answers: [{ outcome: "hit" }] } }]);
  });

  it("pays from the ledger, and makes no call that would pass a cap", async () => {
    const paid = sourceOf("paid", { email: miss }, { pricePerCallUsd: 0.03 });
    const caps = { ...NO_CAPS, recordMicros: 50_000 };
    const first = await ask([paid.source], { sources: ["paid"] }, {}, caps);
    const second = await ask([paid.source], { sources: ["paid"] }, {}, caps);
    expect([outcomes(first), outcomes(second)]).toEqual([
      [["paid", "email miss"]],
      [["paid", "email skipped"]],
    ]);
    expect(paid.asked).toHaveLength(1);
    const calls = await listModelCalls(tenant, purpose.recordId);
    expect(calls).toMatchObject([{ stage: "ask-sources", provider: "source", model: "paid", costUsd: 0.03 }]);
  });

  it("ends, asks nobody twice and nobody after a sure value, whatever the sources say", async () => {
    const answer = fc.oneof(
      fc.constantFrom(miss, broken, busy),
      fc.double({ min: 0, max: 1, noNaN: true }).map((confidence) => hit("v@a.example", confidence)),
    );
    const sourceSays = fc.record({ email: answer, phone: answer });
    await fc.assert(
      fc.asyncProperty(fc.array(sourceSays, { maxLength: 6 }), async (all) => {
        const made = all.map((says, index) => sourceOf(`s${index}`, says));
        const order = made.map(({ source }) => source.name);
        const { answered } = await ask(
          made.map(({ source }) => source),
          { sources: order },
          { mayRetry: false },
        );
        for (const { asked } of made) expect(asked.length).toBeLessThanOrEqual(1);
        expect(answered.map(({ ask: one }) => one.source).sort()).toEqual([...order].sort());
        const firstSure = all.findIndex(
          ({ email }) => email.outcome === "hit" && email.values[0].confidence >= 0.8,
        );
        if (firstSure >= 0)
          for (const { asked } of made.slice(firstSure + 1)) expect(asked.flat()).not.toContain("email");
      }),
      { numRuns: 60 },
    );
  });
});
