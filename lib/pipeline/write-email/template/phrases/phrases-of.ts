import type { EmailLanguage } from "../../pick-language";
import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { italian } from "./it";
import { dutch } from "./nl";
import type { Phrases } from "./phrases";
import { polish } from "./pl";
import { portuguese } from "./pt";

const BY_LANGUAGE: Record<EmailLanguage, Phrases> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

/** The template writer's sentences in a language. */
export function phrasesOf(language: EmailLanguage): Phrases {
  return BY_LANGUAGE[language];
}
