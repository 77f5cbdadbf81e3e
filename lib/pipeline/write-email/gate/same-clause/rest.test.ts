import { describe, expect, it } from "vitest";
import type { EmailLanguage } from "../../pick-language";
import { lexiconOf } from "../lexicon/lexicon-of";
import { leavesItSo } from "./rest";
import { wordsOf } from "./words";

/** A sentence whose clause ends at the bar. */
function isLeft(language: EmailLanguage, sentence: string): boolean {
  const [clause = ""] = sentence.split("|");
  const words = wordsOf(sentence.replace("|", ""));
  const end = wordsOf(clause).length;
  const speech = { language, lexicon: lexiconOf(language), time: { isPast: false } };
  return leavesItSo(words.slice(end), words.slice(0, end), speech);
}

describe("what follows a clause", () => {
  it.each<[EmailLanguage, string]>([
    ["en", "We planted 610 trees|, and Dana hopes that by 2030 both figures will be equal."],
    ["en", "Ruth Fenwick founded the firm|, with one pony and a borrowed wheel."],
    ["en", "We serviced 640 sails|, about forty more than the winter before."],
    ["en", "We are hiring a spinner for 30 hours| and a driver with a licence."],
    ["de", "Der Betrieb wurde von Heinz Brinkmann gegründet|, der vorher Kohlen ausgefahren hatte."],
    ["de", "2017 erhielten wir den Preis|, 2023 waren wir für den Denkmalpreis vorgeschlagen."],
    ["de", "Unsere Stimmer fahren im Schnitt neun Orte an|, vor Ostern bis zu fünfzehn."],
    ["nl", "De bonnen bewaren we tien jaar|, omdat de garantie zo lang geldt."],
    ["it", "Un forno è già stato ordinato in Germania| e sarà consegnato a novembre."],
    ["pl", "Zlecenia przechowujemy sześć lat|, repertoria natomiast bezterminowo."],
  ])("%s leaves it so: %s", (language, sentence) => {
    expect(isLeft(language, sentence)).toBe(true);
  });

  it.each<[EmailLanguage, string]>([
    ["en", "We deliver to every island|, if the ferry runs."],
    ["en", "We deliver to every island|, but only in May."],
    ["en", "We won the county prize|, and it was withdrawn."],
    ["en", "We had a shop in York|, which we gave up in 2014."],
    ["en", "We sell bread to hotels|, cafés and schools in Hull."],
    ["en", "We clean clocks| and repair watches from before 1950."],
    ["en", "We made the bell rope|, we hope."],
    ["en", "We bake bread every day|, and Monday is our day of rest."],
    ["en", "We deliver to every island|; Arran is served by Lund."],
    ["en", "We deliver within two days|; in August a week."],
    ["de", "Wir backen jeden Tag Brot|, Montag ist Ruhetag."],
    ["it", "Cuociamo pane ogni giorno|, e il lunedì è giorno di riposo."],
    ["de", "Wir prüfen Seile|, die älter als zehn Jahre sind."],
    ["de", "Wir haben die Halle|, die Otto Krone baute, abgerissen."],
    ["de", "Wir bieten Führungen an|, ist der Aufzug repariert."],
    ["nl", "We versturen elke bestelling| mits ze betaald is."],
    ["fr", "Nous livrons partout|, dès que le toit sera réparé."],
    ["it", "Cerchiamo un cordaio| e un autista che guida solo di notte."],
    ["pl", "Eksportujemy cumy do Norwegii|, ale tylko grube."],
  ])("%s may take it back: %s", (language, sentence) => {
    expect(isLeft(language, sentence)).toBe(false);
  });
});
