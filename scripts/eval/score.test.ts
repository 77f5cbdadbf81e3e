import { describe, expect, it } from "vitest";
import type { GoldLead } from "../../e2e/fixtures/sample-web/gold";
import type { ModelCall } from "../../lib/models/model-call/shape";
import { type FoundLead, scoreLeads } from "./score";
import { scoreCalls } from "./score-calls";

const truth = (company: string, more: Partial<GoldLead> = {}): GoldLead => ({
  company,
  city: "Leeds",
  website: `www.${company}.example`,
  companyName: company,
  emails: [`a@${company}.example`, `b@${company}.example`],
  phones: ["+441134960000"],
  faxes: ["+441134960001"],
  readable: true,
  ...more,
});
const lead = (company: string, more: Partial<FoundLead> = {}): FoundLead => ({
  company,
  city: "Leeds",
  website: `http://${company}.example/`,
  emails: [`a@${company}.example`, `b@${company}.example`],
  phones: ["+441134960000"],
  ...more,
});

describe("the score of found leads", () => {
  it("is full for the truth, whatever the form of the address", () => {
    const full = {
      websiteRight: 1,
      emailRecall: 1,
      emailPrecision: 1,
      phoneRecall: 1,
      phonePrecision: 1,
    };
    expect(scoreLeads([lead("one")], [truth("one")])).toEqual(full);
  });

  it("loses recall for what is missing, precision for what is false, and nothing for a fax", () => {
    const found = [
      lead("one", { emails: ["a@one.example", "x@two.example"], phones: ["+441134960001"] }),
      lead("two", { website: "http://one.example/" }),
    ];
    expect(scoreLeads(found, [truth("one"), truth("two")])).toEqual({
      websiteRight: 0.5,
      emailRecall: 0.75,
      emailPrecision: 0.75,
      phoneRecall: 0.5,
      phonePrecision: 1,
    });
  });

  it("counts a site that should not have been found as wrong, and says nothing where there is nothing", () => {
    const nothing = truth("none", { website: null, emails: [], phones: [] });
    const none = { emails: [], phones: [] };
    expect(scoreLeads([lead("none", { website: null, ...none })], [nothing])).toEqual({
      websiteRight: 1,
      emailRecall: null,
      emailPrecision: null,
      phoneRecall: null,
      phonePrecision: null,
    });
    expect(scoreLeads([lead("none", none)], [nothing]).websiteRight).toBe(0);
  });
});

describe("the score of model calls", () => {
  const call = (durationMs: number, costUsd: number | null) =>
    ({ durationMs, costUsd, inputTokens: 100, outputTokens: 10 }) as ModelCall;

  it("adds up tokens and money, and orders the waiting", () => {
    const calls = [call(300, 0.002), call(100, 0.001), call(200, 0.003)];
    expect(scoreCalls(calls, 2)).toEqual({
      modelCalls: 3,
      inputTokens: 300,
      outputTokens: 30,
      costUsdPerRecord: 0.003,
      latencyP50: 200,
      latencyP95: 200,
    });
  });

  it("does not call an unknown price nothing", () => {
    expect(scoreCalls([call(1, null), call(1, 0.1)], 1).costUsdPerRecord).toBeNull();
  });
});
