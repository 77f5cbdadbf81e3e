import { describe, expect, it } from "vitest";
import type { EmailLanguage } from "../../../pick-language";
import { isProvenBy } from "../../email/one-line.suite";

describe("what a sentence may leave out of its evidence", () => {
  it.each<[EmailLanguage, string, string]>([
    ["de", "Ihre Enkelin Vera Kunze leitet die Werkstatt.", "Vera Kunze leitet die Werkstatt."],
    ["en", "Founded by a thrower, the company now employs a kiln builder.", "You employ a kiln builder."],
  ])("%s: %s", (language, line, sentence) => {
    expect(isProvenBy(language, line, sentence)).toBe(true);
  });

  it.each<[EmailLanguage, string, string]>([
    ["de", "Vielleicht leitet Vera Kunze die Werkstatt.", "Vera Kunze leitet die Werkstatt."],
    ["de", "Unser Kunde Paul Kunze leitet zwei Mühlen.", "Sie leiten zwei Mühlen."],
    ["fr", "Notre œnologue conseille quatre autres domaines.", "Votre œnologue conseille quatre domaines."],
    ["en", "The company Borrow Press employs a kiln builder.", "You employ a kiln builder."],
  ])("and what not, %s: %s", (language, line, sentence) => {
    expect(isProvenBy(language, line, sentence)).toBe(false);
  });
});
