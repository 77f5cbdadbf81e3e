import { describe, expect, it } from "vitest";
import type { EmailLanguage } from "../../pick-language";
import { lexiconOf } from "../lexicon/lexicon-of";
import { sameClause } from "./same-order";
import { wordsOf } from "./words";

function isSame(language: EmailLanguage, said: string, carried: string, isPast = false): boolean {
  const speech = { language, lexicon: lexiconOf(language), time: { isPast } };
  return sameClause(wordsOf(said), wordsOf(carried), speech) !== null;
}

describe("a clause said of you", () => {
  it.each<[EmailLanguage, string, string]>([
    ["en", "You planted 610 trees last year.", "Last year we planted 610 trees."],
    ["en", "You have two carts & three ponies.", "We have two carts and 3 ponies."],
    ["de", "2022 haben Sie den Preis der Stadt bekommen.", "Den Preis der Stadt haben wir 2022 bekommen."],
    ["de", "Im Schnitt fahren Ihre Stimmer neun Orte an.", "Unsere Stimmer fahren im Schnitt neun Orte an."],
    ["de", "Sie warten derzeit 310 Orgeln.", "Derzeit warten wir 310 Orgeln."],
    ["nl", "De witte bonnen bewaart u tien jaar.", "De witte bonnen bewaren we tien jaar."],
    ["nl", "U inspecteerde in 2024 vier daken.", "In 2024 inspecteerden we vier daken."],
    ["pl", "Tygodniowo przyjmują Państwo średnio 210 zleceń.", "Tygodniowo przyjmujemy średnio 210 zleceń."],
    ["it", "Cercate un cordaio con patente.", "Cerchiamo un cordaio con patente."],
  ])("%s: %s", (language, said, carried) => {
    expect(isSame(language, said, carried)).toBe(true);
  });

  it.each<[EmailLanguage, string, string]>([
    ["en", "You sold the Langs our mill.", "We sold the Langs our mill."],
    ["en", "You have about 40 looms.", "We have 40 looms."],
    ["en", "Since 1904 you sell cheese of a dairy.", "We sell cheese of a dairy since 1904."],
    ["en", "You made 40 knots, two of silk.", "We made 40 knots two of silk."],
    ["de", "2003 kauften Sie die Brüder Lang.", "2003 kauften die Brüder Lang uns."],
    ["de", "Die Brüder Lang kauften Sie 2003.", "2003 kauften wir die Brüder Lang."],
    ["de", "2006 stellte Ben Prahl Maria Ahlers ein.", "Maria Ahlers stellte 2006 Ben Prahl ein."],
    ["de", "Ihre Kollegin leitet die Werkstatt in Ulm.", "Ihre Kollegin leitet die Werkstatt in Ulm."],
    ["de", "1999 zogen Sie in die Altstadt.", "1999 zogen sie in die Altstadt."],
    ["nl", "In 2003 kocht u de broers Lang.", "In 2003 kochten de broers Lang ons."],
    ["es", "Guardamos los libros diez años.", "Guardamos los libros diez años."],
    ["fr", "Vous avez reçu Anna Roy en mai.", "Vous avez reçu Anna Roy en mai."],
  ])("%s, not the same: %s", (language, said, carried) => {
    expect(isSame(language, said, carried)).toBe(false);
  });
});
