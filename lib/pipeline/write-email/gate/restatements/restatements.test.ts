import { expect, it } from "vitest";
import type { EmailLanguage } from "../../pick-language";
import { lexiconOf } from "../lexicon/lexicon-of";
import { restatements } from "./restatements";

it.each<[EmailLanguage, string, string[]]>([
  [
    "en",
    "Rhys Probert leads the farm team and Anita Kaur the claims team.",
    ["Rhys Probert leads the farm team", "Anita Kaur leads the claims team"],
  ],
  [
    "de",
    "Heute führen ihn die Geschwister: Katrin leitet den Vertrieb, Jens die Technik.",
    ["Katrin leitet den Vertrieb", "Jens leitet die Technik"],
  ],
  [
    "fr",
    "Élodie s'occupe de la production, Sophie des magasins.",
    ["Élodie s'occupe de la production", "Sophie s'occupe des magasins"],
  ],
  [
    "nl",
    "Fatima el Idrissi leidt de helpdesk, Bram Kuipers de projecten.",
    ["Fatima el Idrissi leidt de helpdesk", "Bram Kuipers leidt de projecten"],
  ],
  [
    "es",
    "Raúl Mateos es el maestro jamonero y Lucía Prado lleva la exportación.",
    ["Raúl Mateos es el maestro jamonero", "Lucía Prado lleva la exportación"],
  ],
  [
    "fr",
    "Notre œnologue, Hélène Pons, conseille aussi quatre autres domaines.",
    ["Notre œnologue conseille aussi quatre autres domaines"],
  ],
  [
    "de",
    "Zirkon fräsen wir im eigenen Haus, Titan lassen wir in Fulda fräsen.",
    ["wir fräsen Zirkon im eigenen Haus, wir lassen Titan in Fulda fräsen."],
  ],
  [
    "en",
    "In 2024 our claims team settled 91 per cent of claims within 30 days; liability claims take longer.",
    ["our claims team settled 91 per cent of claims within 30 days in 2024; liability claims take longer."],
  ],
  [
    "fr",
    "En 2024, notre chiffre d'affaires a atteint 8,4 millions d'euros, contre 7,9 millions en 2023.",
    ["notre chiffre d'affaires a atteint 8,4 millions d'euros en 2024, contre 7,9 millions en 2023."],
  ],
  ["en", "The robot cell, installed in 2022, loads four lathes.", ["The robot cell loads four lathes"]],
  [
    "en",
    "It counts five vets, seven nurses and three receptionists in Castlebar.",
    ["It counts five vets", "It counts seven nurses", "It counts three receptionists in Castlebar"],
  ],
  ["de", "Das Lager leitet Murat Aydin.", ["Murat Aydin leitet das Lager."]],
])("says in other words, %s: %s", (language, quote, said) => {
  expect(restatements(quote, lexiconOf(language))).toEqual(said);
});

it.each<[EmailLanguage, string]>([
  ["en", "Anna Berg heads sales and Tom Lund quality."],
  ["en", "Anna Berg does not head sales and Tom Lund does not head quality."],
  ["en", "Our bakers, fitters, and drivers start at four."],
  ["de", "Unsere Öfen, Mischer, Kessel laufen nachts."],
  ["de", "Katrin leitet den Vertrieb, wenn Jens die Technik leitet."],
  ["en", "We look after 640 lifts, 90 of them in hospitals."],
  ["en", "We have almost 50 lorries and 20 vans."],
  ["en", "We share two yards and three cranes with Moor Ltd."],
  ["fr", "L'équipe : 19 personnes en hiver, 27 en été."],
  ["de", "Wir beschäftigen 140 Mitarbeiter, davon 18 Auszubildende."],
  ["de", "Die Firma Kranz leitet Otto Berg."],
  ["de", "Das Lager leitet die Firma Kranz."],
  ["en", "The oven, if installed in time, bakes bread."],
  ["de", "2024 haben unsere Bäcker 40 Öfen gebaut."],
  ["fr", "Nos pains, nos gâteaux, faits ici, partent à Angers."],
])("leaves alone what could be read in two ways, %s: %s", (language, quote) => {
  expect(restatements(quote, lexiconOf(language))).toEqual([]);
});
