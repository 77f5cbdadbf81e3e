import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import { emailLanguageShape } from "../mutations";

const NOW = Date.UTC(2026, 10, 30);

/** What a company says that it makes; lies have somebody make it for the reader instead. */
const WORLDS: Record<string, { page: string; truth: string; lies: string[] }> = {
  pl: {
    page: "Robimy schody z dębu od 1998 roku.",
    truth: "Państwo robią schody z dębu.",
    lies: [
      "Państwu robią schody z dębu.",
      "Wam robią schody z dębu.",
      "Dla Państwa robią schody z dębu.",
      "Robią Państwu schody z dębu od 1998 roku.",
    ],
  },
  de: {
    page: "Wir bauen Treppen aus Eiche seit 1998.",
    truth: "Sie bauen Treppen aus Eiche.",
    lies: [
      "Ihnen bauen sie Treppen aus Eiche.",
      "Sie bauen Ihnen Treppen aus Eiche.",
      "Euch baut man Treppen aus Eiche.",
      "Für Sie bauen sie Treppen aus Eiche.",
      "Dir bauen wir seit 1998 Treppen aus Eiche.",
    ],
  },
  fr: {
    page: "Nous fabriquons des escaliers en chêne depuis 1998.",
    truth: "Vous fabriquez des escaliers en chêne.",
    lies: [
      "On vous fabrique des escaliers en chêne.",
      "Ils vous fabriquent des escaliers en chêne.",
      "Pour vous ils fabriquent des escaliers en chêne.",
      "Nous vous fabriquons des escaliers en chêne depuis 1998.",
    ],
  },
  en: {
    page: "We make oak stairs since 1998.",
    truth: "You make oak stairs.",
    lies: [
      "They make you oak stairs.",
      "For you they make oak stairs.",
      "They make oak stairs for you.",
      "Oak stairs are made for you since 1998.",
    ],
  },
  nl: {
    page: "Wij maken eiken trappen sinds 1998.",
    truth: "U maakt eiken trappen.",
    lies: ["Voor u maken ze eiken trappen.", "Ze maken u eiken trappen.", "Men maakt eiken trappen voor u."],
  },
  it: {
    page: "Costruiamo scale in rovere dal 1998.",
    truth: "Costruite scale in rovere.",
    lies: ["Per voi costruiscono scale in rovere.", "Per voi costruite scale in rovere."],
  },
  pt: {
    page: "Fazemos escadas de carvalho desde 1998.",
    truth: "Fazem escadas de carvalho.",
    lies: [
      "Fazem-lhe escadas de carvalho.",
      "Para vocês fazem escadas de carvalho.",
      "Fazem escadas de carvalho para si.",
    ],
  },
};

function verdictOf(language: string, page: string, email: string) {
  const html = `<html lang="${language}"><body><h1>Schodex</h1><p>${page}</p></body></html>`;
  const brief = { offer: "We check invoices.", sender: "Jana Holt", company: "Paperloom" };
  const company = { name: "Schodex", domain: "schodex.example" };
  const url = "https://schodex.example/";
  const pages = [{ url, html }];
  return checkPages({ language: emailLanguageShape.parse(language), company, brief, pages, email }, NOW)
    .verdict;
}

describe.each(Object.entries(WORLDS))("who something is made for, %s", (language, { page, truth, lies }) => {
  it("is not who makes it", () => {
    expect(lies.filter((text) => verdictOf(language, page, text) !== "vetoed")).toEqual([]);
  });

  it("still lets say who makes it", () => {
    expect(verdictOf(language, page, truth)).toBe("proven");
  });
});
