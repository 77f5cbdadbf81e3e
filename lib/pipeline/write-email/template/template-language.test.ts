import { expect, it } from "vitest";
import { campaignBriefShape } from "@/lib/models/campaign/shape";
import { templateLanguage } from "./template-language";

const briefOf = (offer: string, language?: string, callToAction?: string) =>
  campaignBriefShape.parse({
    offer,
    language,
    callToAction,
    senderName: "Jana Holt",
    senderCompany: "Paperloom",
  });

it.each([
  ["We repair workshop machines on site, at a fixed price.", "de", "en"],
  ["Wir reparieren Werkstattmaschinen bei Ihnen und zum Festpreis.", "en", "de"],
  ["Nous réparons les machines de votre atelier sur place.", "en", "fr"],
  ["CNC-Retrofit, Ersatzteile, Wartung", "it", "it"],
] as const)("writes around “%s” for a reader of %s in %s", (offer, picked, language) => {
  expect(templateLanguage(briefOf(offer), picked)).toBe(language);
});

it("keeps the language that the brief asks for", () => {
  expect(templateLanguage(briefOf("We repair workshop machines on site.", "de"), "de")).toBe("de");
});
