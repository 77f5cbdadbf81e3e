import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import type { EmailLanguage } from "../../../lib/pipeline/write-email/pick-language";

/** Lies near to what a rule newly lets through, and truths that it is there for. */
interface World {
  what: string;
  language: EmailLanguage;
  company: string;
  page: string[];
  lies: string[];
  truths: string[];
  /** True, and refused still: whoever makes the gate see one moves it up. */
  refused?: string[];
}

const WORLDS: World[] = [
  {
    what: "a subject that only names a thing",
    language: "en",
    company: "Calder Flutes",
    page: [
      "Handmade flutes for schools and bands.",
      "Borden sells recorders in Hull.",
      "Borden flutes are in our shop.",
      "Nordholz repaired organ pipes in Goole.",
      "Small oak drums from Selby.",
      "We will open a repair shop in York in 2028.",
      "Our customer Marlow Strings won a gold medal for violins.",
    ],
    lies: [
      "S: You sell recorders in Hull",
      "S: Sells recorders in Hull",
      "S: Repaired organ pipes in Goole",
      "You repaired organ pipes in Goole.",
      "S: Your repair shop in York",
      "S: You have a repair shop in York",
      "S: Repair shop opened in York",
      "S: A gold medal for violins",
      "S: Your flutes won gold",
    ],
    truths: ["S: Flutes for schools", "S: Flutes for schools and bands", "S: Oak drums from Selby"],
  },
  {
    what: "a subject that only names a thing",
    language: "es",
    company: "Flautas Olmedo",
    page: [
      "Fabricamos flautas de boj para escuelas y bandas.",
      "Ramos vende violines en Burgos.",
      "En 2028 abriremos un taller en Palencia.",
    ],
    lies: [
      "S: Venden violines en Burgos",
      "S: Vende violines en Burgos",
      "S: Venta de violines en Burgos",
      "S: Su taller en Palencia",
      "S: Tienen un taller en Palencia",
      "Venden violines en Burgos.",
    ],
    truths: ["S: Flautas de boj para escuelas", "Fabrican flautas de boj para escuelas y bandas."],
  },
  {
    what: "a subject that only names a thing",
    language: "fr",
    company: "Flûtes Kerlann",
    page: [
      "Petits bateaux neufs pour les écoles.",
      "Borden vend des violons à Vannes.",
      "Borden répare vite les violons à Vannes.",
    ],
    lies: [
      "S: Vend des violons à Vannes",
      "S: Répare vite les violons à Vannes",
      "S: Vous vendez des violons à Vannes",
      "Vous réparez vite les violons à Vannes.",
    ],
    truths: ["S: Bateaux neufs pour les écoles"],
  },
  {
    what: "who opens a sentence and did something",
    language: "en",
    company: "Calder Glass",
    page: [
      "Nordholz opened a shop in Selby in 2021.",
      "Borden built the hall in Goole.",
      "Opened in 2019 in York.",
    ],
    lies: [
      "S: Your shop in Selby",
      "S: A shop in Selby",
      "You have a shop in Selby.",
      "S: Your hall in Goole",
      "You have a hall in Goole.",
    ],
    truths: ["You opened in York in 2019."],
  },
  {
    what: "who opens a sentence and did something",
    language: "es",
    company: "Flautas Olmedo",
    page: ["Nordholz abrió una tienda en Soria en 2021.", "Borden fundó el taller en Burgos."],
    lies: [
      "S: Su tienda en Soria",
      "S: Una tienda en Soria",
      "S: Su taller en Burgos",
      "Tienen un taller en Burgos.",
    ],
    truths: [],
  },
  {
    what: "what something is for stands in front of it",
    language: "en",
    company: "Calder Vets",
    page: [
      "Vaccination day for puppies: first Saturday of every month.",
      "We wrote a guide for owners of cats.",
      "Training courses for dogs of hunters, every May.",
    ],
    lies: ["You wrote a cat guide for owners.", "S: Hunter training courses", "S: Hunter courses for dogs"],
    truths: ["S: Puppy vaccination day", "S: Dog training courses"],
  },
  {
    what: "a line about somebody",
    language: "en",
    company: "Calder Vets",
    page: [
      "Anna Berg, farm animals, joined in 2019 from Leeds College",
      "Tom Lund, head of sales, left in 2022",
      "Ida Marsh, reception, Lena Holt, accounts, joined in 2021",
      "Orrin Mills, our customer, opened in York in 2018",
      "Eva Stone, cattle, joined in 2020 the Dairy Board",
      "Jack Hale, horses, joined the Racing Guild in 2017",
    ],
    lies: [
      "Anna Berg joined in 2022 from Leeds College.",
      "Tom Lund joined in 2019 from Leeds College.",
      "Ida Marsh joined in 2021.",
      "Anna Berg came to you from Leeds College in 2021.",
      "Tom Lund joined in 2022.",
      "You joined in 2019 from Leeds College.",
      "You opened in York in 2018.",
      "Anna Berg has looked after farm animals since 2019.",
      "Eva Stone came to you in 2020.",
      "Eva Stone came to you from the Dairy Board in 2020.",
      "Jack Hale came to you in 2017.",
      "Jack Hale came to you from the Racing Guild.",
      "Ida Marsh came to you in 2021.",
      "Tom Lund came to you in 2022.",
      "Orrin Mills came to you in 2018.",
      "Anna Berg came to you from York in 2019.",
    ],
    truths: [
      "Anna Berg joined in 2019 from Leeds College.",
      "Anna Berg came to you from Leeds College in 2019.",
    ],
  },
  {
    what: "a line about somebody",
    language: "de",
    company: "Tierarzt Harms",
    page: [
      "Anna Berg, Chirurgie, kam 2019 aus Hannover",
      "Ida Marsch, Empfang, Lena Holt, Labor, kam 2021 aus Celle",
    ],
    lies: [
      "Ida Marsch kam 2021 aus Celle.",
      "Anna Berg kam 2021 aus Hannover.",
      "Anna Berg kam 2019 aus Celle.",
      "Lena Holt kam 2019 aus Hannover.",
      "Sie kamen 2019 aus Hannover.",
    ],
    truths: ["Anna Berg kam 2019 aus Hannover."],
  },
  {
    what: "others' things in a list, and who does which of two",
    language: "en",
    company: "Orrin",
    page: [
      "The barn, let to Orla Finch, needs a roof.",
      "Our landlord, Finch Estates, owns four mills and sells two looms.",
      "Our tenant, Finch Mills, weaves wool and linen.",
      "We share two yards and three cranes with Moor Ltd.",
      "Moor Ltd runs two yards and three cranes.",
      "We compete with two mills, four dyers and three weavers.",
      "In 2024 Finch Mills bought 30 looms.",
      "We make looms for weavers of wool, linen and silk.",
      "We sold two vans and three lorries in 2022.",
      "Anna Berg heads sales for Finch Mills and Tom Lund heads our dye works.",
      "We lack two fitters and three welders.",
      "Our oven makes noise.",
    ],
    lies: [
      "The barn needs a roof of yours.",
      "Your landlord weaves wool.",
      "You own four mills.",
      "You sell two looms.",
      "Your two looms must keep you busy.",
      "S: Your linen",
      "S: Your silk",
      "S: Your wool",
      "Your silk deserves a page of its own.",
      "You have three weavers.",
      "Your three weavers must be busy.",
      "Your three lorries must be busy.",
      "Your two vans must be busy.",
      "Tom Lund heads sales.",
      "You have three welders.",
      "Your three welders must be busy.",
      "You bought 30 looms in 2024.",
      "Your three cranes must be busy.",
      "S: Your noise",
      "S: Your weavers",
    ],
    truths: [],
  },
  {
    what: "others' things in a list, and who does which of two",
    language: "de",
    company: "Orrin",
    page: [
      "Die Lieferung übernimmt die Spedition Voss, die Montage wir.",
      "Mit Strom versorgen wir zwölf Höfe und drei Mühlen.",
      "Für Voss bauen wir Krane, für Terhorst Winden.",
      "Früher fertigten wir Öfen, heute Kessel.",
      "Wir beliefern zwei Hotels, vier Kliniken und drei Heime.",
      "Das Werk in Ulm leitet Otto Kern, das Büro Eva Lang.",
      "Unsere Vermieterin, Anna Voss, besitzt vier Hallen.",
      "Im Winter heizen wir mit Holz, im Sommer ruht der Betrieb.",
    ],
    lies: [
      "Ihre drei Heime müssen beeindrucken.",
      "Sie fertigen Öfen.",
      "Sie bauen Winden für Voss.",
      "Eva Lang leitet das Werk in Ulm.",
      "Otto Kern leitet das Büro.",
      "Sie besitzen vier Hallen.",
      "Im Sommer heizen Sie mit Holz.",
      "Sie haben drei Mühlen.",
      "S: Ihre Krane von Voss",
      "Sie übernehmen die Lieferung.",
      "Im Winter ruht Ihr Betrieb.",
      "Voss versorgt zwölf Höfe.",
    ],
    truths: [],
  },
  {
    what: "others' things in a list, and who does which of two",
    language: "fr",
    company: "Orrin",
    page: [
      "Notre fournisseur, Moulin Brac, produit 40 tonnes de farine et emploie 12 meuniers.",
      "Nous livrons deux écoles, quatre cantines et trois hôtels.",
      "Anne Roy dirige le fournil, Paul Brac le moulin voisin.",
      "En 2023, Paul Brac a racheté deux fours.",
      "Nous fabriquons des moules pour pâtissiers, chocolatiers et glaciers.",
      "L'équipe : 12 personnes en hiver, 20 en été.",
    ],
    lies: [
      "Vous produisez 40 tonnes de farine.",
      "Vos 12 meuniers méritent une page.",
      "Vos trois hôtels méritent une page.",
      "Paul Brac dirige le fournil.",
      "Anne Roy dirige le moulin voisin.",
      "Vous avez racheté deux fours en 2023.",
      "S: Vos chocolatiers",
      "S: Vos glaciers",
      "S: Vos pâtissiers",
      "Vous êtes 20 en hiver.",
      "20 personnes en hiver, cela mérite un planning.",
    ],
    truths: [],
  },
  {
    what: "others' things in a list, and who does which of two",
    language: "es",
    company: "Orrin",
    page: [
      "Nuestro proveedor, Molino Brac, produce harina y emplea a 12 molineros.",
      "Servimos a dos hoteles, cuatro escuelas y tres bares.",
      "Ana Ruiz lleva la tienda y Luis Brac el molino vecino.",
      "Trabajamos de día: el molino Brac muele de noche.",
    ],
    lies: [
      "S: Su harina",
      "Su harina merece una página.",
      "Sus cuatro escuelas merecen una página.",
      "Sus tres bares merecen una página.",
      "Luis Brac lleva la tienda.",
      "Ana Ruiz lleva el molino vecino.",
      "Muelen de noche.",
      "Trabajan de noche.",
    ],
    truths: [],
  },
  {
    what: "a label with a number",
    language: "en",
    company: "Calder Glass",
    page: ["Employees: 48", "Furnaces: 3", "Hall 7", "Bus line 12", "Apprentices: 6 of 48"],
    lies: [
      "You have 3 employees.",
      "You have 48 furnaces.",
      "You have 7 halls.",
      "You have 12 bus lines.",
      "You have 6 employees.",
      "S: 7 halls",
    ],
    truths: ["You have 48 employees.", "You have 3 furnaces."],
  },
  {
    what: "a label with a number",
    language: "de",
    company: "Glas Harms",
    page: ["Mitarbeiter: 48", "Öfen: 3", "Halle 7"],
    lies: ["Sie haben 3 Mitarbeiter.", "Sie haben 48 Öfen.", "Sie haben 7 Hallen.", "S: 7 Hallen"],
    truths: ["Sie haben 48 Mitarbeiter.", "Sie haben 3 Öfen."],
  },
  {
    what: "every one, where the pages say only",
    language: "en",
    company: "Calder Clinic",
    page: [
      "Appointments are made by phone only.",
      "Only 12 patients come on Mondays.",
      "Our shop sells only spectacles by Orrin.",
      "Repairs are done in Leeds, and only loans are made by post.",
    ],
    lies: [
      "Every patient comes on Mondays.",
      "Every shop sells spectacles.",
      "Every repair is done by post.",
      "Every phone is for appointments only.",
      "S: 12 patients, and every patient on Mondays",
      "Each shop sells spectacles by Orrin.",
    ],
    truths: ["Every appointment is made by phone.", "Every appointment is made by phone only."],
  },
  {
    what: "a doer told first",
    language: "en",
    company: "Calder Glass",
    page: [
      "A new furnace, financed in part by the Leeds Fund.",
      "Our hall was built by Nordholz in 2019.",
      "In our hall the windows were fitted by Borden.",
      "Orrin Mills was bought by Marlow.",
      "We were advised by Trent Energy.",
    ],
    lies: [
      "Borden fitted your hall.",
      "Borden built your hall.",
      "Nordholz built your windows.",
      "Nordholz built your furnace.",
      "The Leeds Fund financed your hall.",
      "Marlow bought your mills.",
      "Marlow bought your company.",
      "Your hall built Nordholz.",
      "Your furnace financed the Leeds Fund.",
      "You advised Trent Energy.",
      "The Leeds Fund built your furnace.",
    ],
    truths: ["The Leeds Fund financed part of your new furnace."],
  },
  {
    what: "a doer told first",
    language: "fr",
    company: "Verrerie Kerlann",
    page: [
      "Un four électrique, financé en partie par la Région Bretagne.",
      "Dans notre halle, les fenêtres ont été posées par Borden.",
      "Nous avons été conseillés par Trent Énergie.",
    ],
    lies: [
      "Borden a posé votre halle.",
      "La Région Bretagne a financé votre halle.",
      "Votre four a financé la Région Bretagne.",
      "Vous avez conseillé Trent Énergie.",
      "La Région Bretagne vous a financés.",
    ],
    truths: ["La Région Bretagne a financé une partie de votre four électrique."],
  },
  {
    what: "the whole company",
    language: "en",
    company: "Calder Glass",
    page: [
      "Anna Berg heads operations at the works in Leeds.",
      "Tom Lund runs the shop in York.",
      "We are a family business with 40 people, making glass for barns.",
    ],
    lies: [
      "Anna Berg heads the company.",
      "Anna Berg heads your business.",
      "Tom Lund runs the business.",
      "Tom Lund runs your company in York.",
      "The company is run by Tom Lund.",
    ],
    truths: ["You are a family business with 40 people."],
  },
  {
    what: "the founder's kin",
    language: "en",
    company: "Calder Glass",
    page: [
      "Founded in 1962 by Karl Calder. Today his granddaughter Anna Berg leads the company. Tom Lund is works manager.",
      "Our customer Orrin Mills was founded by Peter Orrin. His son Max runs the mill.",
    ],
    lies: [
      "Tom Lund founded the company.",
      "Anna Berg founded the company.",
      "Anna Berg founded the company in 1962.",
      "Tom Lund is the founder's grandson.",
      "Tom Lund is the founder's granddaughter.",
      "The founder leads the company today.",
      "The founder's grandson leads the company.",
      "The founder's son runs the mill.",
      "The founder's son Max runs the company.",
      "You are the founder's granddaughter.",
      "Karl Calder is the founder's granddaughter.",
      "The founder's granddaughter founded the company.",
      "Anna Berg is the founder.",
      "The founder and his granddaughter lead the company.",
      "The founder's granddaughter sold the company.",
      "Peter Orrin founded the company.",
    ],
    truths: ["Today the founder's granddaughter, Anna Berg, leads the company."],
  },
  {
    what: "the founder's kin",
    language: "de",
    company: "Holzbau Kramer",
    page: [
      "1962 gründete Heinrich Kramer den Betrieb. Heute führen ihn seine Enkelin Katrin Kramer und Betriebsleiter Tom Lund.",
      "Ida Holt leitet den Einkauf. Ihr Sohn Max fährt den Kran.",
    ],
    lies: [
      "Tom Lund hat den Betrieb gegründet.",
      "Katrin Kramer hat den Betrieb gegründet.",
      "Tom Lund ist der Enkel des Gründers.",
      "Der Gründer führt den Betrieb.",
      "Der Sohn der Gründerin fährt den Kran.",
      "Max, Sohn des Gründers, fährt den Kran.",
      "Sie sind die Enkelin des Gründers.",
      "Heinrich Kramer ist der Enkel des Gründers.",
      "Der Enkel des Gründers führt den Betrieb.",
    ],
    truths: [],
    refused: ["Heute führt ihn die Enkelin des Gründers."],
  },
  {
    what: "the founder's kin",
    language: "pt",
    company: "Vidros Serrano",
    page: [
      "A fábrica nasceu em 1973 pela mão de Joaquim Serrano. Hoje é dirigida pela filha, Teresa Serrano.",
      "Rui Cardoso dirige os fornos. A filha Marta pinta.",
    ],
    lies: [
      "Teresa Serrano fundou a fábrica.",
      "Hoje a fábrica é dirigida pelo fundador.",
      "Hoje a fábrica é dirigida por Rui Cardoso, filho do fundador.",
      "Marta, filha do fundador, pinta.",
      "Hoje a fábrica é dirigida por Joaquim Serrano, filho do fundador.",
      "Hoje a fábrica é dirigida por Teresa Serrano, filha de Rui Cardoso.",
    ],
    truths: ["Hoje a fábrica é dirigida por Teresa Serrano, filha do fundador."],
  },
  {
    what: "the founder's kin",
    language: "nl",
    company: "Dakwerken Kramer",
    page: ["De zaak is in 1984 opgericht door Gerrit Kramer. In 2013 nam zijn dochter Marloes de zaak over."],
    lies: [
      "De dochter van de oprichter stichtte de zaak.",
      "Marloes heeft de zaak opgericht.",
      "De oprichter nam de zaak over.",
      "De zoon van de oprichter nam de zaak over.",
      "U bent de dochter van de oprichter.",
    ],
    truths: ["In 2013 nam de dochter van de oprichter de zaak over."],
  },
];

const NOW = Date.UTC(2026, 10, 25);
const URL = "https://acme.example/";

function verdictOf({ language, company, page }: World, text: string): string {
  const lines = page.map((line) => `<p>${line}</p>`).join("");
  return checkPages(
    {
      language,
      company: { name: company, domain: "acme.example", city: "Leeds" },
      brief: { offer: "We plan shifts on one screen.", sender: "Jana Holt", company: "Paperloom" },
      pages: [{ url: URL, html: `<html lang="${language}"><body><h1>${company}</h1>${lines}</body></html>` }],
      email: text.startsWith("S: ") ? `Subject: ${text.slice(3)}\n` : text,
    },
    NOW,
  ).verdict;
}

describe.each(WORLDS)("$what, $language", (world) => {
  it("is no door for lies", () => {
    expect(world.lies.filter((text) => verdictOf(world, text) === "proven")).toEqual([]);
  });

  if (world.truths.length > 0)
    it("keeps what the pages do say", () => {
      expect(world.truths.filter((text) => verdictOf(world, text) === "vetoed")).toEqual([]);
    });

  const { refused = [] } = world;
  if (refused.length > 0)
    it("has no truth left that is kept by now", () => {
      expect(refused.filter((text) => verdictOf(world, text) === "vetoed")).toEqual(refused);
    });
});
