import type { EmailLanguage } from "../../pick-language";
import type { Lexicon } from "../lexicon/lexicon";
import { PERSONS } from "./person";
import type { Word } from "./words";

/**
 * Phrases that tell when, how often or on average, and nothing else: they may stand at the front or behind the verb. `#y`
 * is a year, `#d` a month or weekday, `#n` another number, `@` us or you.
 */
const PHRASES: Record<EmailLanguage, RegExp> = {
  en: /^(?:(?:in|since|by|until|from|during) #y|(?:on|in|every|each)? ?#d(?: #y)?|in (?:early|late) #y|(?:last|this|each|every|next) (?:year|month|week|day|winter|summer|spring|autumn|night|weekday)|(?:a|per) (?:year|month|week|day)|currently|today|on average|at last count)$/u,
  de: /^(?:(?:(?:im jahr|in|seit|bis|ab|ende|anfang|bis ende|seit ende) )?#y|(?:im|am|seit|jeden) #d(?: #y)?|(?:jedes|voriges|vergangenes|letztes|dieses|im letzten|im vergangenen|im kommenden|pro) jahr|(?:jede|pro|vorige|letzte|in der) woche|(?:jeden|pro|im) (?:monat|tag)|im (?:schnitt|durchschnitt|mittel)|durchschnittlich|derzeit|zurzeit|heute|aktuell|momentan|bei @)$/u,
  fr: /^(?:(?:en|depuis|des|jusqu en|d ici|fin) #y|(?:chaque|le|en) #d(?: #y)?|l (?:an|annee) (?:dernier|derniere|passee?)|(?:chaque|cette|par) (?:annee|semaine|an|mois|jour)|en moyenne|actuellement|aujourd hui|chez @)$/u,
  es: /^(?:(?:en|desde|hasta|en el ano) #y|(?:cada|en|los) #d(?: #y)?|el (?:ano|mes) pasado|la semana pasada|este (?:ano|mes)|(?:cada|por) (?:ano|semana|mes|dia)|(?:al|a la) (?:ano|semana|mes|dia)|(?:en|de) promedio|de media|actualmente|hoy)$/u,
  it: /^(?:(?:nel|dal|in|fino al|entro il|fino dal) #y|(?:ogni|a|in|di) #d(?: #y)?|l anno scorso|(?:il mese|l inverno) scorso|la settimana scorsa|quest anno|(?:ogni|per|a|alla|al) (?:anno|settimana|mese|giorno)|in media|attualmente|oggi|da @)$/u,
  nl: /^(?:(?:in|sinds|tot|vanaf|eind|begin) #y|(?:in|op|elke|iedere) #d(?: #y)?|(?:vorig|dit|elk|per|afgelopen) jaar|(?:vorige|deze|elke|per) (?:week|maand)|(?:per|elke) dag|gemiddeld|momenteel|tegenwoordig|vandaag|bij @)$/u,
  pt: /^(?:(?:em|desde|ate|no ano de) #y|(?:em|cada) #d(?: #y)?|(?:o|no) (?:ano|mes) passado|na semana passada|este ano|(?:cada|por|ao|a) (?:ano|semana|mes|dia)|em media|atualmente|hoje)$/u,
  pl: /^(?:(?:w|od|do|z) #y(?: roku| r)?|(?:w|od|do|co) #d(?: #y)?(?: roku)?|w (?:ubieglym|zeszlym|tym) roku|(?:co|kazdego) (?:roku|rok|tydzien|tygodnia|miesiac|miesiaca|dnia|dzien)|(?:tygodniowo|miesiecznie|rocznie|dziennie)|srednio|przecietnie|obecnie|dzisiaj|dzis|u @)$/u,
};

/** On average: what deviates from it at times takes nothing back. Folded. */
const AVERAGE =
  /^(?:average|schnitt|durchschnitt|durchschnittlich|mittel|moyenne|promedio|media|gemiddeld|gemiddelde|srednio|przecietnie)$/u;

export const isYear = ({ digits, sign }: Word): boolean =>
  digits !== null && sign === null && Number.isInteger(digits) && digits >= 1500 && digits < 2100;

/** We and you, in each language. */
const SELVES = new Map(
  Object.entries(PERSONS).map(([language, { pairs, we }]) => {
    const carried = [...pairs.values()].flatMap((words) => [...words]);
    return [language, new Set([...pairs.keys(), ...carried, ...we])];
  }),
);

function lineOf(words: Word[], { dates }: Lexicon, language: EmailLanguage): string {
  const sign = (word: Word) => {
    if (isYear(word)) return "#y";
    if (word.digits !== null) return "#n";
    if (dates.has(word.fold) || dates.has(word.fold.replace(/s$/u, ""))) return "#d";
    return SELVES.get(language)?.has(word.fold) && !SHORT_WORD.test(word.fold) ? "@" : word.fold;
  };
  return words.map(sign).join(" ");
}

/** Words for the reader that are articles or pronouns of others too. */
const SHORT_WORD = /^(?:se|les|vi|ci|ve|ce|os|je)$/u;

/** Whether words only tell when, how often or that it is an average. */
export function isCircumstance(words: Word[], lexicon: Lexicon, language: EmailLanguage): boolean {
  return words.length > 0 && PHRASES[language].test(lineOf(words, lexicon, language));
}

/** Whether a clause says that its figure is an average. */
export const saysAverage = (words: Word[]): boolean => words.some(({ fold }) => AVERAGE.test(fold));
