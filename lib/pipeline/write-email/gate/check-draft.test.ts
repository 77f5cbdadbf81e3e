import { describe, expect, it } from "vitest";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { EmailLanguage } from "../pick-language";
import { checkDraft } from "./check-draft";
import { FALSE_CASES, TRUE_CASES } from "./planted-cases";

const brief = campaignBriefShape.parse({
  offer:
    "We check incoming invoices against orders automatically. Clinics get back up to 6 hours a week for 49 euros a month.",
  senderName: "Jana Holt",
  senderCompany: "Paperloom",
});

function factOf(quote: string, sourceUrl = "https://acme.example/about"): Fact {
  const place = { start: 0, end: quote.length, sourceUrl, pageId: "p", pageHash: "h" };
  const origin = { adapter: "text", confidence: 1, foundAt: "2026-01-01T00:00:00.000Z", hidden: false };
  return { id: "f", field: "description", value: quote, quote, ...place, ...origin };
}

interface Case {
  language?: EmailLanguage;
  basis?: "facts" | "offer" | "neutral";
  quote?: string;
  url?: string;
  text: string;
}

function verdictOf({ language = "en", basis = "facts", quote = "", url, text }: Case) {
  const facts = quote === "" ? [] : [factOf(quote, url)];
  const sentences = [{ text, basis, factIds: facts.map(({ id }) => id) }];
  const lead = { first_name: "Anna", last_name: "Berg", company: "Acme", city: "Graz" };
  const company = { name: "Acme", domain: "acme.example" };
  const checked = checkDraft({ subject: "", sentences, facts, brief, lead, company, language });
  return checked.verdicts[0];
}

describe("planted sentences", () => {
  it.each(FALSE_CASES)("vetoes: $text", (planted) => {
    expect(verdictOf(planted)).toMatchObject({ verdict: "vetoed", evidence: [] });
  });

  it.each(TRUE_CASES)("keeps: $text", (planted) => {
    expect(verdictOf(planted)).not.toMatchObject({ verdict: "vetoed" });
  });

  it("shows the quote and its place", () => {
    const verdict = verdictOf({ quote: "We repair boilers. We are in Graz.", text: "You are in Graz." });
    expect(verdict?.evidence).toEqual([
      { source: "f", page: "https://acme.example/about", quote: "We are in Graz.", start: 19, end: 34 },
    ]);
  });
});
