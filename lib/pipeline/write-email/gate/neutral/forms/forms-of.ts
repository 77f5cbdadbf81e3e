import type { EmailLanguage } from "../../../pick-language";
import { germanForms } from "./de";
import { englishForms } from "./en";
import { spanishForms } from "./es";
import type { TalkForms } from "./forms";
import { frenchForms } from "./fr";
import { italianForms } from "./it";
import { dutchForms } from "./nl";
import { polishForms } from "./pl";
import { portugueseForms } from "./pt";

const BY_LANGUAGE: Record<EmailLanguage, TalkForms> = {
  en: englishForms,
  de: germanForms,
  fr: frenchForms,
  es: spanishForms,
  it: italianForms,
  nl: dutchForms,
  pt: portugueseForms,
  pl: polishForms,
};

/** The words that a pattern is written with: who begins in that way may say them. */
const spelledOut = ({ source }: RegExp) => source.match(/[a-z]{2,}/g) ?? [];

function withOwnWords(forms: TalkForms): TalkForms {
  const { statements, questions, polite } = forms;
  return { ...forms, polite: new Set([...polite, ...spelledOut(statements), ...spelledOut(questions)]) };
}

const FORMS = new Map(Object.entries(BY_LANGUAGE).map(([code, forms]) => [code, withOwnWords(forms)]));

/** How a language begins what asserts nothing. */
export function formsOf(language: EmailLanguage): TalkForms {
  return FORMS.get(language) ?? BY_LANGUAGE[language];
}
