import { describe, expect, it } from "vitest";
import { checkPages } from "../../../../../inngest/checks/check-pages";

const NOW = Date.UTC(2026, 10, 25);
const URL = "https://calderjoinery.example/";

/** Asks the gate about one sentence, on pages that hold these lines. */
function verdictOf(language: "en" | "de" | "fr" | "es", lines: string[], text: string): string {
  const html = `<html lang="${language}"><body><h1>Calder Joinery</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
  return checkPages(
    {
      language,
      company: { name: "Calder Joinery", domain: "calderjoinery.example", city: "Leeds" },
      brief: { offer: "We plan shifts on one screen.", sender: "Jana Holt", company: "Paperloom" },
      pages: [{ url: URL, html }],
      email: text,
    },
    NOW,
  ).verdict;
}

const EN = [
  "The company was set up in 1994 by Ruth Calder.",
  "Tom Lund – sales",
  "Anna Berg – deputy head of service, joined in 2019",
  "Maria Calder – accounts",
  "Orrin Mills was founded in 1950 by Karl Orrin.",
  "We opened a second shop in York in 2010.",
];
const DE = [
  "1962 gründete Heinrich Brandt den Betrieb.",
  "Leyla Demir – Mietrecht, angestellt seit 2022",
  "Henning Voss – Arbeitsrecht",
];
const FR = ["L'entreprise a été fondée en 1979 par Hervé Kerlann.", "Amina Haddad – réception"];
const ES = ["La empresa fue fundada en 1991 por Pilar Ardanza.", "Rosa Beltrán – administración"];

describe("what is said of the founding", () => {
  it.each([
    ["en", EN, "Ruth Calder founded the company in 1994."],
    ["en", EN, "In 1994 Ruth Calder established your company."],
    ["de", DE, "Heinrich Brandt hat den Betrieb 1962 gegründet."],
    ["de", DE, "Ihr Betrieb wurde 1962 von Heinrich Brandt gegründet."],
    ["fr", FR, "Hervé Kerlann a fondé l'entreprise en 1979."],
    ["es", ES, "En 1991 Pilar Ardanza fundó la empresa."],
  ] as const)("is kept in other words, %s: %#", (language, lines, text) => {
    expect(verdictOf(language, [...lines], text)).toBe("proven");
  });

  it.each([
    ["en", EN, "Ruth Calder founded the company in 1950."],
    ["en", EN, "Karl Orrin founded the company in 1994."],
    ["en", EN, "Karl Orrin founded your company in 1950."],
    ["en", EN, "You were founded in 2010 by Ruth Calder."],
    ["en", EN, "Tom Lund and Ruth Calder founded the company in 1994."],
    ["en", EN, "Maria Calder founded the company in 1994."],
    ["en", EN, "Calder founded the company in 1994 with Tom Lund."],
    ["en", EN, "Ruth Calder never founded the company in 1994."],
    ["en", EN, "Founded in 1994 by Ruth Calder, Orrin Mills is your customer."],
    ["en", EN, "The company founded Ruth Calder in 1994."],
    ["en", EN, "Ruth Calder founded a company in 1994."],
    ["en", EN, "Ruth Calder founded the brewery in 1994."],
    ["de", DE, "Leyla Demir hat den Betrieb 1962 gegründet."],
    ["de", DE, "Ihr Betrieb wurde 2022 von Heinrich Brandt gegründet."],
    ["de", DE, "Heinrich Brandt wurde 1962 vom Betrieb gegründet."],
    ["fr", FR, "Amina Haddad a fondé l'entreprise en 1979."],
    ["fr", FR, "Hervé Kerlann a fondé l'entreprise en 1997."],
    ["es", ES, "En 1991 Rosa Beltrán fundó la empresa."],
  ] as const)("is vetoed where a slot differs, %s: %#", (language, lines, text) => {
    expect(verdictOf(language, [...lines], text)).toBe("vetoed");
  });

  it.each([
    [
      [
        "The company was founded by Ruth Calder.",
        "The company was founded in 1994.",
        "The company was founded in 1995.",
      ],
      "Ruth Calder founded the company in 1994.",
    ],
    [["The company was founded by Ruth Calder and her brother."], "Ruth Calder founded the company."],
    [["The company was not founded by Ruth Calder."], "Ruth Calder founded the company."],
    [
      ["Founded in 1950 by Karl Orrin, Orrin Mills buys our doors."],
      "Karl Orrin founded the company in 1950.",
    ],
    [["Our partner was founded in 1950 by Karl Orrin."], "Karl Orrin founded the company in 1950."],
  ])("is vetoed where the pages differ or speak of others: %#", (lines, text) => {
    expect(verdictOf("en", lines, text)).toBe("vetoed");
  });
});

describe("what is said of somebody's part", () => {
  it.each([
    ["en", EN, "Tom Lund handles sales."],
    ["de", DE, "Mietrecht bei Frau Demir und Arbeitsrecht bei Herrn Voss."],
    ["fr", FR, "Amina Haddad s'occupe de la réception."],
    ["es", ES, "De la administración se encarga Rosa Beltrán."],
  ] as const)("is kept in other words, %s: %#", (language, lines, text) => {
    expect(verdictOf(language, [...lines], text)).toBe("proven");
  });

  it.each([
    ["en", EN, "Tom Lund handles service."],
    ["en", EN, "Tom Lund is head of sales."],
    ["en", EN, "Anna Berg as head of service."],
    ["en", EN, "Anna Berg handles sales."],
    ["en", EN, "Sales with Anna Berg."],
    ["en", EN, "Lund Berg handles sales."],
    ["en", EN, "Maria Lund handles accounts."],
    ["en", EN, "Tom Lund handles sales and service."],
    ["en", EN, "Tom Lund handles all sales in York."],
    ["en", EN, "Orrin Mills handles sales."],
    ["de", DE, "Mietrecht bei Herrn Voss."],
    ["de", DE, "Leyla Demir kümmert sich um das Arbeitsrecht."],
    ["fr", FR, "Hervé Kerlann s'occupe de la réception."],
    ["es", ES, "De la administración se encarga Pilar Ardanza."],
  ] as const)("is vetoed where person or part differs, %s: %#", (language, lines, text) => {
    expect(verdictOf(language, [...lines], text)).toBe("vetoed");
  });
});

describe("what we think of what is proven", () => {
  it.each([["en", EN, "Tom Lund handles sales: how do you coordinate all that?"]] as const)(
    "may be asked or said, %s: %#",
    (language, lines, text) => {
      expect(verdictOf(language, [...lines], text)).toBe("proven");
    },
  );

  it.each([
    ["en", "I can imagine your customers leaving."],
    ["en", "I imagine you won an award."],
    ["en", "That must be the best rota in Leeds."],
    ["en", "I can picture your busy team."],
    ["en", "I can picture your second shop."],
    ["en", "The rota must be too much for you."],
    ["en", "The rota must be run without a plan."],
    ["en", "I can picture the 40 shifts."],
    ["en", "That deserves the silver medal you won."],
    ["en", "I can imagine Karl Orrin leads you."],
    ["en", "How do you coordinate your move to Berlin?"],
    ["en", "How do you coordinate all that since the fire?"],
    ["en", "No wonder you are losing staff."],
    ["en", "That must be why you closed the shop in York."],
    ["de", "Ich kann mir Ihre vollen Hallen in Berlin vorstellen."],
    ["de", "Das dürfte der beste Betrieb der Stadt sein."],
    ["de", "Das muss an den vielen Kündigungen liegen."],
    ["fr", "J'imagine que vous avez gagné un prix."],
    ["fr", "Cela doit être le meilleur atelier de Brest."],
    ["es", "Eso debe ser la mejor empresa de Zaragoza."],
    ["es", "Imagino que sus clientes se van."],
  ] as const)("brings nothing in that is not, %s: %#", (language, text) => {
    const lines = { en: EN, de: DE, fr: FR, es: ES }[language];
    expect(verdictOf(language, lines, text)).toBe("vetoed");
  });
});

describe("an adjective that opens a sentence of the pages", () => {
  const pages = ["Wir bauen und restaurieren Orgeln in Rottweil.", "Elektronische Orgeln bauen wir nicht."];

  it.each([
    "Sie bauen elektronische Orgeln.",
    "Sie restaurieren elektronische Orgeln in Rottweil.",
    "Elektronische Orgeln bauen Sie.",
    "Elektronische Orgeln restaurieren Sie in Rottweil.",
  ])("is no half of a name that may be left out: %s", (text) => {
    expect(verdictOf("de", pages, text)).toBe("vetoed");
  });
});

describe("a verb that says little", () => {
  const pages = ["We sell 47 lorries a year to hauliers in Kent.", "We make oak stairs, doors and windows."];

  it.each([
    "You need 47 lorries a year.",
    "You use 47 lorries a year.",
    "You take 47 lorries a year.",
    "You get 47 lorries a year.",
    "You bring 47 lorries a year to hauliers in Kent.",
    "Every year you take 47 lorries to hauliers in Kent.",
    "You need oak stairs, doors and windows.",
    "You use oak stairs, doors and windows.",
    "You get oak stairs, doors and windows.",
    "You take oak stairs, doors and windows back.",
  ])("stands for no other verb of the pages: %s", (text) => {
    expect(verdictOf("en", pages, text)).toBe("vetoed");
  });
});
