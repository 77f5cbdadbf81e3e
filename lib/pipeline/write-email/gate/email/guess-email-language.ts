import { LANGUAGES } from "@/lib/models/campaign/shape";
import type { EmailLanguage } from "../../pick-language";
import { lexiconOf } from "../lexicon/lexicon-of";
import { tokenize } from "../token";

/** The language whose small words an email uses most; English when none stands out. */
export function guessEmailLanguage(text: string): EmailLanguage {
  const tokens = tokenize(text);
  const languages = LANGUAGES.filter((code): code is EmailLanguage => code !== "auto");
  const counted = languages.map((language) => {
    const { functionWords, inviting, reader, writer } = lexiconOf(language);
    const groups = [functionWords, reader, writer, inviting];
    const count = tokens.reduce((sum, { fold }) => sum + groups.filter((group) => group.has(fold)).length, 0);
    return { language, count };
  });
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).language;
}
