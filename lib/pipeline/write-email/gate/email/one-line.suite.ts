import type { EmailLanguage } from "../../pick-language";
import { checkOn, groundOf } from "./check-email";
import { toCampaignBrief } from "./check-shape";

const ACME = "https://acme.example/";

/** Whether a sentence is proven to a company whose pages say one line. */
export function isProvenBy(language: EmailLanguage, line: string, sentence: string): boolean {
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
