import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import type { EmailLanguage } from "../../../lib/pipeline/write-email/pick-language";

const NOW = Date.UTC(2026, 10, 30);

/** What a sender offers; the lies have the reader do or gain it. */
interface Offered {
  language: EmailLanguage;
  offer: string;
  page: string;
  lies: string[];
  truths: string[];
}

const OFFERED: Offered[] = [
  {
    language: "en",
    offer: "We check invoices automatically for joiners.",
    page: "We build stairs in Moffat.",
    lies: [
      "You check invoices automatically.",
      "You have been checking invoices automatically.",
      "You take invoices automatically.",
      "Orrin checks invoices automatically.",
    ],
    truths: ["We check invoices automatically."],
  },
  {
    language: "de",
    offer: "Wir prüfen Rechnungen automatisch. Kunden sparen 6 Stunden in der Woche.",
    page: "Wir bauen Treppen in Soest.",
    lies: [
      "Sie prüfen Rechnungen automatisch.",
      "Ihr prüft Rechnungen.",
      "Sie sparen 6 Stunden in der Woche.",
    ],
    truths: ["Wir prüfen Rechnungen automatisch."],
  },
  {
    language: "nl",
    offer: "Wij maken websites voor kleine bedrijven.",
    page: "Wij drukken boeken in Deventer.",
    lies: ["U maakt websites.", "U maakt websites voor kleine bedrijven."],
    truths: ["Wij maken websites voor kleine bedrijven."],
  },
  {
    language: "es",
    offer: "Contestamos llamadas para hoteles. Los hoteles ganan hasta 5 horas por semana.",
    page: "Hacemos pan en Vigo.",
    lies: ["Contestan llamadas para hoteles.", "Ganan hasta 5 horas por semana."],
    truths: ["Contestamos llamadas para hoteles."],
  },
  {
    language: "it",
    offer: "Rispondiamo alle telefonate per studi. Gli studi guadagnano fino a 5 ore alla settimana.",
    page: "Facciamo pane a Lecce.",
    lies: ["Rispondete alle telefonate per studi.", "Guadagnate fino a 5 ore alla settimana."],
    truths: ["Rispondiamo alle telefonate per studi."],
  },
  {
    language: "pt",
    offer: "Fazemos sites para pequenas empresas. As empresas poupam até 5 horas por semana.",
    page: "Produzimos azeite em Moura.",
    lies: ["Fazem sites para pequenas empresas.", "Vocês fazem sites."],
    truths: ["Fazemos sites para pequenas empresas."],
  },
  {
    language: "pl",
    offer: "Robimy strony internetowe dla małych firm. Firmy oszczędzają do 5 godzin tygodniowo.",
    page: "Mielemy mąkę w Sieradzu.",
    lies: ["Robią Państwo strony internetowe.", "Oszczędzają Państwo do 5 godzin tygodniowo."],
    truths: ["Robimy strony internetowe dla małych firm."],
  },
  {
    language: "es",
    offer:
      "Un programa para planificar turnos en una sola pantalla. El personal cambia turnos desde el móvil y las listas de empleados se importan desde hojas de cálculo. Los datos se quedan en la UE.",
    page: "Hacemos pan en Vigo.",
    lies: [
      "Su personal cambia turnos desde el móvil.",
      "Su lista de turnos se importa desde el móvil.",
      "Su lista de empleados se importó desde una hoja de cálculo.",
      "Sus listas de empleados se quedan en hojas de cálculo.",
      "Su personal se importa desde hojas de cálculo.",
      "Sus turnos se quedan en hojas de cálculo.",
      "Sus empleados se cambian desde el móvil.",
      "Ustedes importan las listas de empleados desde hojas de cálculo.",
      "Sus turnos se planifican en una sola pantalla.",
      "Orrin se importa desde hojas de cálculo.",
    ],
    truths: ["Su lista de empleados se importa desde una hoja de cálculo.", "Los datos se quedan en la UE."],
  },
  {
    language: "fr",
    offer:
      "Un logiciel pour planifier les horaires. Les salariés échangent leurs services depuis leur téléphone et les listes du personnel s'importent depuis un tableur.",
    page: "Nous faisons du pain à Brest.",
    lies: [
      "Vos salariés échangent leurs services depuis leur téléphone.",
      "Vos services s'importent depuis un téléphone.",
      "Votre personnel s'importe depuis un tableur.",
      "Vos horaires s'échangent depuis un tableur.",
      "Vos salariés s'échangent depuis leur téléphone.",
      "Vos listes s'importaient depuis un tableur.",
    ],
    truths: ["La liste de votre personnel s'importe depuis un tableur."],
  },
];

function verdictOf({ language, offer, page }: Offered, email: string) {
  const html = `<html lang="${language}"><body><h1>Orrin</h1><p>${page}</p></body></html>`;
  return checkPages(
    {
      ...{ language, email, company: { name: "Orrin", domain: "acme.example" } },
      brief: { offer, sender: "Jana Holt", company: "Paperloom" },
      pages: [{ url: "https://acme.example/", html }],
    },
    NOW,
  ).verdict;
}

describe.each(OFFERED)("what the sender offers, $language", (offered) => {
  it("is not said of the reader", () => {
    expect(offered.lies.filter((text) => verdictOf(offered, text) === "proven")).toEqual([]);
  });

  it("may be said of us", () => {
    expect(offered.truths.filter((text) => verdictOf(offered, text) !== "proven")).toEqual([]);
  });
});
