import { describe, expect, it } from "vitest";
import { checkOn, groundOf } from "../email/check-email";
import { toCampaignBrief } from "../email/check-shape";

const ACME = "https://acme.example/";

function isProven(line: string, sentence: string): boolean {
  const page = {
    name: ACME,
    url: ACME,
    declaredUrl: null,
    title: null,
    language: "de",
    facts: [],
    concealed: [],
  };
  const ground = groundOf(
    {
      pages: [{ ...page, text: line }],
      company: { name: "Acme", domain: "acme.example", country: null, city: null },
      brief: toCampaignBrief({ offer: "We measure electricity.", sender: "Jana Holt", company: "Paperloom" }),
      now: Date.UTC(2026, 10, 25),
      reader: {},
    },
    "de",
  );
  return checkOn(ground, sentence).verdict === "proven";
}

describe("how much of a thing German says", () => {
  it.each([
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind eine große Töpferei in Kandern."],
    ["Wir sind die größte Töpferei in Kandern.", "Sie sind die größte Töpferei in Kandern."],
    ["Wir haben die kleinste Drehbank in Kandern.", "Sie haben die kleinste Drehbank in Kandern."],
  ])("is carried by the same: %s", (line, sentence) => {
    expect(isProven(line, sentence)).toBe(true);
  });

  it.each([
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind die größte Töpferei in Kandern."],
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind eine größere Töpferei in Kandern."],
    ["Wir haben eine kleine Drehbank in Kandern.", "Sie haben die kleinste Drehbank in Kandern."],
    ["Wir haben alte Drehbänke in Kandern.", "Sie haben die ältesten Drehbänke in Kandern."],
  ])("is not more than the evidence says: %s", (line, sentence) => {
    expect(isProven(line, sentence)).toBe(false);
  });
});
