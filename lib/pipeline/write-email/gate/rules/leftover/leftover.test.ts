import { describe, expect, it } from "vitest";
import type { EmailLanguage } from "../../../pick-language";
import { checkOn, groundOf } from "../../email/check-email";
import { toCampaignBrief } from "../../email/check-shape";

const ACME = "https://acme.example/";

function isProven(language: EmailLanguage, line: string, sentence: string): boolean {
  const page = { name: ACME, url: ACME, declaredUrl: null, title: null, language, facts: [], concealed: [] };
  const ground = groundOf(
    {
      pages: [{ ...page, text: line }],
      company: { name: "Acme", domain: "acme.example", country: null, city: null },
      brief: toCampaignBrief({ offer: "We measure electricity.", sender: "Jana Holt", company: "Paperloom" }),
      now: Date.UTC(2026, 10, 25),
      reader: {},
    },
    language,
  );
  return checkOn(ground, sentence).verdict === "proven";
}

describe("what a sentence may leave out of its evidence", () => {
  it.each<[EmailLanguage, string, string]>([
    ["de", "Ihre Enkelin Vera Kunze leitet die Werkstatt.", "Vera Kunze leitet die Werkstatt."],
    ["en", "Founded by a thrower, the company now employs a kiln builder.", "You employ a kiln builder."],
  ])("%s: %s", (language, line, sentence) => {
    expect(isProven(language, line, sentence)).toBe(true);
  });

  it.each<[EmailLanguage, string, string]>([
    ["de", "Vielleicht leitet Vera Kunze die Werkstatt.", "Vera Kunze leitet die Werkstatt."],
    ["de", "Unser Kunde Paul Kunze leitet zwei Mühlen.", "Sie leiten zwei Mühlen."],
    ["fr", "Notre œnologue conseille quatre autres domaines.", "Votre œnologue conseille quatre domaines."],
    ["en", "The company Borrow Press employs a kiln builder.", "You employ a kiln builder."],
  ])("and what not, %s: %s", (language, line, sentence) => {
    expect(isProven(language, line, sentence)).toBe(false);
  });
});
