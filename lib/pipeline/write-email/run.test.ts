import { afterEach, describe, expect, it } from "vitest";
import {
  type ModelServer,
  type ModelServerOptions,
  startModelServer,
} from "@/e2e/fixtures/model-server/start-model-server";
import { askForShape } from "@/lib/adapters/llm/ask-for-shape";
import { createLlm } from "@/lib/adapters/llm/registry";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import { promptHash } from "./prompt-hash";
import { writeEmail } from "./run";

const quote = "We treat anxious patients with patience. Open since 1998.";
const fact: Fact = {
  id: "fact-1",
  field: "description",
  value: quote,
  quote,
  start: 0,
  end: quote.length,
  adapter: "meta",
  confidence: 1,
  sourceUrl: "https://miller.example/",
  pageId: "p",
  pageHash: "h",
  foundAt: "2026-01-01T00:00:00.000Z",
  hidden: false,
};
const brief = campaignBriefShape.parse({
  offer: "We check incoming invoices automatically.",
  senderName: "Jana Holt",
  senderCompany: "Paperloom",
});

let server: ModelServer | undefined;
afterEach(async () => server?.stop());

async function write(options: ModelServerOptions, offer = brief.offer) {
  server = await startModelServer(options);
  const settings = { LLM_PROVIDER: "openai" as const, LLM_API_KEY: "k", LLM_BASE_URL: server.baseUrl };
  const { adapter, cheapModel, strongModel } = createLlm(settings, { fetch });
  const ask = askForShape(adapter, { timeoutMs: 5000 });
  const models = {
    ask,
    cheap: cheapModel,
    rewriter: async () => strongModel,
    maxTokens: 1200,
    temperature: 0.4,
  };
  const company = { name: "Miller Dental", domain: "miller.example", facts: [fact] };
  const lead = { first_name: "Anna" };
  const input = {
    recordId: "r1",
    brief: { ...brief, offer },
    lead,
    company,
    language: "en" as const,
    variants: 2,
    models,
  };
  const { drafts, held } = await writeEmail({ ...input, onCall: async () => undefined });
  return { drafts, held, requests: server.requests };
}

const lie = { text: "You won an award in 2024.", basis: "facts", factIds: ["f1"] };
const lyingEmail = {
  subject: "A short question",
  sentences: [
    { text: "Hi Anna,", basis: "neutral", factIds: [] },
    lie,
    { text: "We check incoming invoices automatically.", basis: "offer", factIds: [] },
  ],
};

describe("writing with a model", () => {
  it("asks once for all variants and ties sentences to the stored facts", async () => {
    const { drafts, requests } = await write({});
    expect(requests).toHaveLength(1);
    expect(drafts.map(({ writer }) => writer)).toEqual(["model", "model"]);
    const { system = "", prompt = "" } = requests[0] ?? {};
    const asked = { model: "gpt-6-luna", promptHash: promptHash(system, prompt), repairHash: null };
    const origin = { ...asked, rewrite: null };
    expect(drafts.map((draft) => draft.origin)).toEqual([origin, origin]);
    expect(drafts[0]?.sentences[1]).toMatchObject({ basis: "facts", factIds: ["fact-1"] });
    expect(drafts[0]?.body).toContain("We treat anxious patients with patience.");
    expect(drafts[0]?.body.endsWith("Best wishes,\nJana Holt\nPaperloom")).toBe(true);
  });

  it("shows a refused sentence with the reason once and takes the better one", async () => {
    const better = { text: "You treat anxious patients with patience.", basis: "facts", factIds: ["f1"] };
    const rewrites = [{ place: "0.1", sentence: better }];
    const answer = (request: { prompt: string }) =>
      JSON.stringify(request.prompt.includes("refused:") ? { rewrites } : { variants: [lyingEmail] });
    const { drafts, requests } = await write({ answer });
    expect(requests.map(({ model }) => model)).toEqual(["gpt-6-luna", "gpt-6-sol"]);
    expect(requests[1]?.prompt).toContain("the evidence does not say “won”");
    expect(drafts[0]?.body).toContain("You treat anxious patients");
    expect(drafts.map(({ writer }) => writer)).toEqual(["model", "template"]);
    const { system = "", prompt = "" } = requests[1] ?? {};
    const rewrite = { model: "gpt-6-sol", promptHash: promptHash(system, prompt), repairHash: null };
    expect(drafts.map(({ origin }) => origin?.rewrite)).toEqual([rewrite, undefined]);
  });

  it("keeps what was sent where an answer did not fit and was asked for again, a rewrite's too", async () => {
    const better = { text: "You treat anxious patients with patience.", basis: "facts", factIds: ["f1"] };
    const rewrites = [{ place: "0.1", sentence: better }];
    const answer = (request: { prompt: string }) =>
      JSON.stringify(request.prompt.includes("refused:") ? { rewrites } : { variants: [lyingEmail] });
    const faults = (index: number) => (index % 2 === 0 ? { kind: "invalid_json" as const } : null);
    const { drafts, requests } = await write({ answer, faults });
    const hashes = requests.map(({ system, prompt }) => promptHash(system, prompt));
    expect(new Set(hashes).size).toBe(4);
    expect(requests[1]?.prompt).toContain("did not fit the wanted shape");
    const [promptHashOf, repairHash, rewriteHash, rewriteRepairHash] = hashes;
    expect(drafts[0]?.origin).toEqual({
      ...{ model: "gpt-6-luna", promptHash: promptHashOf, repairHash },
      rewrite: { model: "gpt-6-sol", promptHash: rewriteHash, repairHash: rewriteRepairHash },
    });
  });

  it("never lets a lie out, even from a model that insists", async () => {
    const rewrites = [{ place: "0.1", sentence: lie }];
    const { drafts } = await write({ answer: () => JSON.stringify({ variants: [lyingEmail], rewrites }) });
    expect(drafts.map(({ body }) => body).join("\n")).not.toContain("award");
    expect(drafts).toHaveLength(2);
  });

  it("goes on without a rewrite that fails, and asks for nothing twice", async () => {
    const faults = (index: number) => (index === 1 ? { kind: "server_error" as const } : null);
    const answer = () => JSON.stringify({ variants: [lyingEmail, lyingEmail] });
    const { drafts, requests } = await write({ answer, faults });
    expect(requests).toHaveLength(2);
    expect(drafts.map(({ writer }) => writer)).toEqual(["model", "model"]);
    expect(drafts.map(({ body }) => body).join()).not.toContain("award");
  });

  it("throws when the first ask fails, so that the durable step tries again", async () => {
    await expect(write({ faults: () => ({ kind: "server_error" }) })).rejects.toMatchObject({
      retryable: true,
    });
  });

  it("writes nothing from a brief with an unfilled placeholder, and says so", async () => {
    const { drafts, held } = await write(
      { answer: () => JSON.stringify({ variants: [lyingEmail] }) },
      "{{our offer}} for you",
    );
    expect(drafts).toEqual([]);
    expect(held).toMatch(/No email was written: .*an unfilled placeholder/);
  });
});
