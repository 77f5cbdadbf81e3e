import { lexiconOf } from "../../lib/pipeline/write-email/gate/lexicon/lexicon-of";
import { type Token, tokenize } from "../../lib/pipeline/write-email/gate/token";
import type { EmailLanguage } from "../../lib/pipeline/write-email/pick-language";
import { emailLanguageShape, type Mutant } from "./mutations";
import type { GateCompany } from "./set/shape";

/** What a page says of itself, in the words in which an email says it to the reader. */
const TO_READER: Record<EmailLanguage, [RegExp, string][]> = {
  en: [
    [/\b(?:we|us)\b/giu, "you"],
    [/\bour\b/giu, "your"],
  ],
  de: [
    [/\b(?:wir|uns)\b/giu, "Sie"],
    [/\bunser/giu, "Ihr"],
  ],
  fr: [
    [/\bnous\b/giu, "vous"],
    [/\bnotre\b/giu, "votre"],
    [/\bnos\b/giu, "vos"],
  ],
  es: [[/\bnuestr[oa](s?)\b/giu, "su$1"]],
  it: [[/\bnostr([oaie])\b/giu, "vostr$1"]],
  nl: [
    [/\b(?:wij|we|ons)\b/giu, "u"],
    [/\bonze\b/giu, "uw"],
  ],
  pt: [[/\bnoss([oa]s?)\b/giu, "voss$1"]],
  pl: [[/\bnasz\p{L}*/giu, "Państwa"]],
};
const YEAR = /\b(?:19|20)\d{2}\b/gu;
const COUNT = /(?<![\d.,:])\d{1,3}(?![\d.,:]*\d)/gu;
const PERSON = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,}/gu;

const sentencesOf = ({ pages, company }: GateCompany) =>
  pages
    .filter(({ url }) => new URL(url).hostname.endsWith(company.domain))
    .flatMap(({ html }) =>
      html.replace(/<(?:style|script|head)[\s\S]*?<\/(?:style|script|head)>/g, " ").split(/<[^>]+>/),
    )
    .flatMap((line) => line.split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => (sentence.match(/\p{L}{2,}/gu) ?? []).length > 3);

const longWords = (text: string) => text.match(/\p{L}{6,}/gu) ?? [];

/** Whether some sentence of the pages says the other thing of the same. */
function saysToo(sentences: string[], other: string, text: string): boolean {
  const words = longWords(text);
  return sentences.some((one) => one.includes(other) && words.some((word) => one.includes(word)));
}

/** The year or the person of one sentence in another: two events, two people, swapped. */
function exchanged(
  text: string,
  { sentences, isOwn }: { sentences: string[]; isOwn: (found: string) => boolean },
  pattern: RegExp,
  how: string,
): Mutant[] {
  const found = new Set(sentences.flatMap((one) => one.match(pattern) ?? []));
  // The company's own name in another's place says less, not something else.
  const all = [...found].filter((one) => !isOwn(one));
  return (text.match(pattern) ?? []).flatMap((own) =>
    all
      // `Frau Demir` and `Leyla Demir` may be one.
      .filter((other) => other.split(" ").at(-1) !== own.split(" ").at(-1))
      .filter((other) => !text.includes(other) && !saysToo(sentences, other, text))
      .map((other) => ({ text: text.replace(own, other), how })),
  );
}

/** One clause with the number of another. */
function lent(text: string): Mutant[] {
  const clauses = text.split(/,\s+/);
  const counts = clauses.map((clause) => clause.match(COUNT)?.[0] ?? null);
  return clauses.flatMap((clause, index) => {
    const own = counts[index];
    const others = counts.filter((count) => count !== null && count !== own);
    if (own === null || own === undefined) return [];
    return others.map((other) => ({
      text: `${clause.replace(own, other ?? "").replace(/[.!?]$/, "")}.`,
      how: "a number of another clause",
    }));
  });
}

/** What is planned, told without the words that say so. */
function done(text: string, language: EmailLanguage): Mutant[] {
  const { qualifiers, dates } = lexiconOf(language);
  // `May 2025` without its month is no less true.
  const isMonth = ({ fold, capital }: Token) => capital && dates.has(fold);
  const planned = tokenize(text).filter((token) => qualifiers.plan.has(token.fold) && !isMonth(token));
  if (planned.length === 0) return [];
  const kept = planned.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return [{ text: kept.replace(/\s+/g, " ").trim(), how: "planned, told as done" }];
}

/** False sentences made from what the pages say, in the reader's voice. */
export function pageMutants(company: GateCompany): Mutant[] {
  const language = emailLanguageShape.parse(company.language);
  const sentences = sentencesOf(company);
  const { functionWords, selfNouns, numbers } = lexiconOf(language);
  const isOwn = (found: string) =>
    tokenize(found).some(
      ({ fold, text }) =>
        company.company.name.includes(text) ||
        functionWords.has(fold) ||
        selfNouns.has(fold) ||
        numbers.has(fold),
    );
  return sentences.flatMap((sentence) => {
    const text = TO_READER[language].reduce((said, [pattern, word]) => said.replace(pattern, word), sentence);
    return [
      ...exchanged(text, { sentences, isOwn }, YEAR, "the year of another event"),
      ...exchanged(text, { sentences, isOwn }, PERSON, "another person"),
      ...lent(text),
      ...done(text, language),
    ];
  });
}
