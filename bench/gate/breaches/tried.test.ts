import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import type { EmailLanguage } from "../../../lib/pipeline/write-email/pick-language";

/** What somebody tried who did not know the set, and what else it stands for. */
interface World {
  what: string;
  language: EmailLanguage;
  company: string;
  page: string[];
  lies: string[];
  truths: string[];
}

const WORLDS: World[] = [
  {
    what: "what is worked on in a place need not come from there",
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
    what: "what is worked on in a place need not come from there",
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
    what: "what is worked on in a place need not come from there",
    language: "nl",
    company: "Molen De Hoop",
    page: ["Molen De Hoop maalt tarwe in Zaandam, Holland.", "Onze rogge komt uit Drenthe."],
    lies: ["Uw tarwe komt uit Zaandam.", "Uw tarwe komt uit Holland.", "U maalt tarwe uit Zaandam."],
    truths: ["Uw rogge komt uit Drenthe.", "U maalt tarwe in Zaandam."],
  },
  {
    what: "what is worked on in a place need not come from there",
    language: "fr",
    company: "Brasserie Kerlann",
    page: ["La brasserie Kerlann torréfie de l'orge à Brest, Finistère.", "Notre houblon vient de Colmar."],
    lies: ["Votre orge vient de Brest.", "Votre orge vient du Finistère.", "Votre orge provient de Brest."],
    truths: ["Votre houblon vient de Colmar.", "Vous torréfiez de l'orge à Brest."],
  },
  {
    what: "what is worked on in a place need not come from there",
    language: "es",
    company: "Molino Ruiz",
    page: ["El molino Ruiz muele trigo en Burgos, Castilla.", "Nuestra cebada viene de Soria."],
    lies: ["Su trigo viene de Burgos.", "Su trigo viene de Castilla.", "Su trigo proviene de Burgos."],
    truths: ["Su cebada viene de Soria.", "Muelen trigo en Burgos."],
  },
  {
    what: "what is worked on in a place need not come from there",
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
    what: "what is worked on in a place need not come from there",
    language: "pt",
    company: "Moinho Serra",
    page: ["O moinho Serra mói trigo em Elvas, Alentejo.", "A nossa cevada vem de Beja."],
    lies: ["O vosso trigo vem de Elvas.", "O vosso trigo vem do Alentejo.", "O vosso trigo provém de Elvas."],
    truths: ["A vossa cevada vem de Beja."],
  },
  {
    what: "what others make for us we do not make",
    language: "en",
    company: "Orrin Joinery",
    page: [
      "Orrin Joinery makes oak staircases in Moffat.",
      "Most of our oak comes from the Borders; the glass is made by Calder Glazing in Perth.",
      "Our doors are painted by hand.",
    ],
    lies: ["You make glass in Perth.", "You make the glass in Perth.", "Glass made in Perth by you is rare."],
    truths: ["The glass is made by Calder Glazing in Perth.", "Your doors are painted by hand."],
  },
  {
    what: "what others make for us we do not make",
    language: "de",
    company: "Tischlerei Orth",
    page: [
      "Die Tischlerei Orth baut Treppen in Soest.",
      "Das Glas wird von Kalder Glasbau in Unna gefertigt.",
    ],
    lies: ["Sie fertigen Glas in Unna."],
    truths: ["Das Glas wird von Kalder Glasbau in Unna gefertigt."],
  },
  {
    what: "what others make for us we do not make",
    language: "fr",
    company: "Menuiserie Orain",
    page: [
      "La menuiserie Orain pose des escaliers à Vannes.",
      "Le verre est fabriqué par Calder Vitrages à Auray.",
    ],
    lies: ["Vous fabriquez du verre à Auray.", "Vous fabriquez le verre à Auray."],
    truths: ["Le verre est fabriqué par Calder Vitrages à Auray."],
  },
  {
    what: "a person does what the pages say of them",
    language: "en",
    company: "Orrin Joinery",
    page: [
      "Lise Brandt teaches at the college in Dumfries on Fridays.",
      "Ewan Orrin runs the workshop in Moffat.",
      "Ada Blyth cleans the spray booth on Mondays.",
    ],
    lies: [
      "Lise Brandt runs the college in Dumfries.",
      "Lise Brandt runs the college.",
      "Lise Brandt brings the college to Dumfries.",
      "Ada Blyth runs the spray booth on Mondays.",
    ],
    truths: ["Lise Brandt teaches at the college in Dumfries.", "Ewan Orrin runs the workshop in Moffat."],
  },
  {
    what: "a part does not stand beside its whole",
    language: "en",
    company: "Orrin Joinery",
    page: ["Our workshop has nine joiners, two of them apprentices, and a spray booth."],
    lies: [
      "You have nine joiners and two apprentices.",
      "You have nine joiners, two apprentices and a spray booth.",
      "Nine joiners and two apprentices: that is a lot to coordinate.",
    ],
    truths: ["You have nine joiners, two of them apprentices."],
  },
  {
    what: "a part does not stand beside its whole",
    language: "de",
    company: "Tischlerei Orth",
    page: ["Unsere Werkstatt hat neun Tischler, zwei davon Lehrlinge."],
    lies: ["Sie haben neun Tischler und zwei Lehrlinge."],
    truths: ["Sie haben neun Tischler, zwei davon Lehrlinge."],
  },
  {
    what: "whom we work for we are not, and a namesake is not the firm",
    language: "de",
    company: "Kaltenbach Kühltechnik",
    page: [
      "Kaltenbach Kühltechnik plant und wartet Kälteanlagen für Metzgereien und Molkereien in Bamberg.",
      "Jutta Kaltenbach unterrichtet an der Berufsschule in Bayreuth.",
      "Im Schnitt sind wir in 90 Minuten vor Ort.",
    ],
    lies: [
      "Sie sind eine Molkerei in Bamberg.",
      "Sie sind eine Metzgerei in Bamberg.",
      "Sie sind in Bayreuth.",
    ],
    truths: ["Im Schnitt sind Sie in 90 Minuten vor Ort."],
  },
  {
    what: "whom we work for we are not, and a namesake is not the firm",
    language: "en",
    company: "Orrin Joinery",
    page: [
      "Orrin Joinery makes oak staircases for houses and hotels in Scotland.",
      "Lise Orrin teaches at the college in Dumfries.",
      "On average a quote takes ten days.",
    ],
    lies: ["You are a hotel in Scotland.", "You are in Dumfries.", "A quote takes ten days."],
    truths: ["On average a quote takes ten days."],
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

describe.each(WORLDS)("$what, $language", (world) => {
  it("is not said otherwise", () => {
    expect(world.lies.filter((text) => verdictOf(world, text) === "proven")).toEqual([]);
  });

  it("may be said as the pages say it", () => {
    expect(world.truths.filter((text) => verdictOf(world, text) !== "proven")).toEqual([]);
  });
});
