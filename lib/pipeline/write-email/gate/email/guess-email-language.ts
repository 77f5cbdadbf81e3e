import { LANGUAGES } from "@/lib/models/campaign/shape";
import type { EmailLanguage } from "../../pick-language";
import { lexiconOf } from "../lexicon/lexicon-of";
import { tokenize } from "../token";

/** The language whose small words an email uses most; English when none stands out. */
export function guessEmailLanguage(text: string): EmailLanguage {
  return guessLanguage(text) ?? "en";
}

/** The language whose small words a text uses most; null when it uses none. */
export function guessLanguage(text: string): EmailLanguage | null {
  const tokens = tokenize(text);
  const languages = LANGUAGES.filter((code): code is EmailLanguage => code !== "auto");
  const counted = languages.map((language) => {
    const { functionWords, inviting, reader, writer } = lexiconOf(language);
    const groups = [functionWords, reader, writer, inviting];
    const count = tokens.reduce((sum, { fold }) => sum + groups.filter((group) => group.has(fold)).length, 0);
    return { language, count };
  });
  const best = counted.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count === 0 ? null : best.language;
}
