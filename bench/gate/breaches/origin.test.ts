import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import type { EmailLanguage } from "../../../lib/pipeline/write-email/pick-language";

/** What is worked on in a place need not come from there. */
interface World {
  language: EmailLanguage;
  company: string;
  page: string[];
  lies: string[];
  truths: string[];
}

const WORLDS: World[] = [
  {
    language: "en",
    company: "Hartwell Malt House",
    page: [
      "Hartwell Malt House malts barley in Diss, Norfolk.",
      "Our hops come from farms in Kent.",
      "We are fourteen people and press apples in Ludlow.",
    ],
    lies: [
      "Your barley comes from Norfolk.",
      "Your barley is from Norfolk.",
      "You malt barley from Norfolk.",
      "Your apples come from Ludlow.",
      "You are fourteen people, and your barley comes from Norfolk.",
      "Your barley from Norfolk deserves a page.",
    ],
    truths: ["Your hops come from farms in Kent.", "You malt barley in Norfolk."],
  },
  {
    language: "de",
    company: "Hartmann Mühle",
    page: [
      "Die Hartmann Mühle mahlt Roggen in Belzig, Fläming.",
      "Unser Dinkel kommt aus Brandenburg.",
      "In Ludwigsfelde pressen wir Äpfel.",
    ],
    lies: [
      "Ihr Roggen kommt aus Belzig.",
      "Ihr Roggen kommt aus Fläming.",
      "Sie mahlen Roggen aus Fläming.",
      "Sie mahlen Roggen aus Belzig.",
      "Ihre Äpfel stammen aus Ludwigsfelde.",
    ],
    truths: ["Ihr Dinkel kommt aus Brandenburg.", "Sie mahlen Roggen in Belzig."],
  },
  {
    language: "nl",
    company: "Molen De Hoop",
    page: ["Molen De Hoop maalt tarwe in Zaandam, Holland.", "Onze rogge komt uit Drenthe."],
    lies: ["Uw tarwe komt uit Zaandam.", "Uw tarwe komt uit Holland.", "U maalt tarwe uit Zaandam."],
    truths: ["Uw rogge komt uit Drenthe.", "U maalt tarwe in Zaandam."],
  },
  {
    language: "fr",
    company: "Brasserie Kerlann",
    page: ["La brasserie Kerlann torréfie de l'orge à Brest, Finistère.", "Notre houblon vient de Colmar."],
    lies: ["Votre orge vient de Brest.", "Votre orge vient du Finistère.", "Votre orge provient de Brest."],
    truths: ["Votre houblon vient de Colmar.", "Vous torréfiez de l'orge à Brest."],
  },
  {
    language: "es",
    company: "Molino Ruiz",
    page: ["El molino Ruiz muele trigo en Burgos, Castilla.", "Nuestra cebada viene de Soria."],
    lies: ["Su trigo viene de Burgos.", "Su trigo viene de Castilla.", "Su trigo proviene de Burgos."],
    truths: ["Su cebada viene de Soria.", "Muelen trigo en Burgos."],
  },
  {
    language: "it",
    company: "Mulino Rossi",
    page: ["Il mulino Rossi macina grano a Foggia, Puglia.", "Il nostro orzo viene da Matera."],
    lies: [
      "Il vostro grano viene da Foggia.",
      "Il vostro grano viene dalla Puglia.",
      "Il vostro grano proviene da Foggia.",
    ],
    truths: ["Il vostro orzo viene da Matera."],
  },
  {
    language: "pt",
    company: "Moinho Serra",
    page: ["O moinho Serra mói trigo em Elvas, Alentejo.", "A nossa cevada vem de Beja."],
    lies: ["O vosso trigo vem de Elvas.", "O vosso trigo vem do Alentejo.", "O vosso trigo provém de Elvas."],
    truths: ["A vossa cevada vem de Beja."],
  },
];

function verdictOf({ language, company, page }: World, email: string): string {
  const html = `<html lang="${language}"><body><h1>${company}</h1>${page.map((line) => `<p>${line}</p>`).join("")}</body></html>`;
  return checkPages(
    {
      ...{ language, email, company: { name: company, domain: "acme.example" } },
      brief: { offer: "We write websites for small firms.", sender: "Jana Holt", company: "Paperloom" },
      pages: [{ url: "https://acme.example/", html }],
    },
    Date.UTC(2026, 10, 30),
  ).verdict;
}

describe.each(WORLDS)("where things come from, $language", (world) => {
  it("is not where they are worked on", () => {
    expect(world.lies.filter((text) => verdictOf(world, text) === "proven")).toEqual([]);
  });

  it("may be said where the pages say it", () => {
    expect(world.truths.filter((text) => verdictOf(world, text) !== "proven")).toEqual([]);
  });
});
