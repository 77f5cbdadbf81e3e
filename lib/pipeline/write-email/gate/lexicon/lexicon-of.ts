import type { EmailLanguage } from "../../pick-language";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import type { Lexicon } from "./lexicon";
import { dutch } from "./nl";
import { polish } from "./pl";
import { portuguese } from "./pt";

const BY_LANGUAGE: Record<EmailLanguage, Lexicon> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

/** What the gate knows of a language. */
export function lexiconOf(language: EmailLanguage): Lexicon {
  return BY_LANGUAGE[language];
}
