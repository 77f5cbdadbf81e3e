import { joinPhrases } from "./join-phrases";
import type { Lexicon } from "./lexicon/lexicon";
import { findNumbers, type NumberValue } from "./number-value";
import { plainText } from "./plain-text";
import { type Token, tokenize } from "./token";
import type { Evidence } from "./verdict";

/** One sentence of evidence, ready to be compared. A claim must be carried by one of these, not by a mix. */
export interface EvidenceUnit {
  tokens: Token[];
  numbers: NumberValue[];
  evidence: Evidence;
  /** It stands in a piece of news that is years old. */
  isOld: boolean;
  /** A year of it is still to come. */
  isComing: boolean;
  /** It says anew that somebody is the founder's daughter: her name, folded, and what she is called. */
  kin?: { name: readonly string[]; word: RegExp };
}

const LABEL = /^((?:\p{L}[\p{L}\p{M}'’.-]*\s){0,2}(?:\p{L}[\p{L}\p{M}'’]*|\d{4})\s?)(?:[:–—|\t\n]|-\s)/u;
const DATE_LABEL = /^((?:\d{1,2}\.?\s)?\p{L}+\.?\s(?:de\s)?(?:\d{1,2},\s)?(?:19|20)\d{2}\s?)[:–—|·.](?=\s)/u;

/** Verbs of the first person plural, in the languages that need no pronoun beside them. */
export const WE_FORM = /^(?:\p{L}{2,}(?:amos|emos|imos|iamo|[aeiy]my)|somos|somosos|siamo)$/u;

/** `Trabajamos de noche: …` says something by itself, and is no label. */
function isClause(label: string, { writer }: Lexicon): boolean {
  return tokenize(label).some(({ fold }) => WE_FORM.test(fold) || writer.has(fold));
}

/** A label before a value belongs to it: `Founded: 1987`, `April 2025 – We moved`. Offsets stay as they are. */
function withoutLabelBreak(quote: string, lexicon: Lexicon): string {
  if (isClause(LABEL.exec(quote)?.[1] ?? "", lexicon)) return quote;
  const soften = (whole: string, label: string) => label + " ".repeat(whole.length - label.length);
  return DATE_LABEL.test(quote) ? quote.replace(DATE_LABEL, soften) : quote.replace(LABEL, soften);
}

/** Where a sentence says that people work there, its people are staff: `We are 29 people`. */
function withStaff(tokens: Token[], lexicon: Lexicon): Token[] {
  const text = ` ${tokens.map(({ fold }) => fold).join(" ")} `;
  if (!lexicon.staffed.some((phrase) => text.includes(` ${phrase} `))) return tokens;
  const [staff = ""] = lexicon.staff;
  return tokens.map((token) => (lexicon.persons.has(token.fold) ? { ...token, fold: staff } : token));
}

const OF = new Set("of de d von van di dei degli delle des das dos z parmi".split(" "));
const THE = new Set("the las los les la le".split(" "));
const THEM = new Set(
  "them us you ellas ellos elas eles loro hen ons uns ihnen nas nosotros noi nós eux nous".split(" "),
);
const THEREOF = new Set("davon dont waarvan darunter hiervan daarvan".split(" "));

const WHICH = new Set("which whom wie welke cui quali quais cuales quienes tym nich".split(" "));

/** `Of whom`, `van wie`, `di cui`, `w tym`: a part of what was named. */
function isOfWhom(tokens: Token[], index: number): boolean {
  const foldAt = (at: number) => tokens[at]?.fold ?? "";
  const before = THE.has(foldAt(index - 1)) ? foldAt(index - 2) : foldAt(index - 1);
  return WHICH.has(foldAt(index)) && (OF.has(before) || before === "w");
}

/** `Six of them work nights`, after people were named: they are people too. */
function withReferents(tokens: Token[], lexicon: Lexicon): Token[] {
  const [staff = ""] = lexicon.staff;
  const isNumber = (token: Token | undefined) =>
    token !== undefined && (token.digits !== null || lexicon.numbers.has(token.fold));
  const named = tokens.findIndex(({ fold }) => lexicon.persons.has(fold) || lexicon.staff.has(fold));
  return tokens.map((token, index) => {
    const [before, first] = [tokens[index - 1], tokens[index - 2]];
    const isOfThem = THEM.has(token.fold) && OF.has(before?.fold ?? "") && isNumber(first);
    const isOfUs = isOfThem && lexicon.writer.has(token.fold);
    const isThereof = THEREOF.has(token.fold) && (isNumber(before) || isNumber(tokens[index + 1]));
    const isNamed = named !== -1 && named < index;
    const isReferent = isOfUs || ((isOfThem || isThereof) && isNamed);
    if (isReferent) return { ...token, fold: staff, isReferent, isPart: true };
    return isOfThem || THEREOF.has(token.fold) || isOfWhom(tokens, index)
      ? { ...token, isPart: true }
      : token;
  });
}

/** Whether a sentence tells a part of something: `two of them`. */
export function saysPart(tokens: Token[], lexicon: Lexicon): boolean {
  return withReferents(tokens, lexicon).some(({ isPart }) => isPart === true);
}

/** Prepares one sentence of evidence. */
export function evidenceUnit(
  evidence: Evidence,
  lexicon: Lexicon,
  news: { isOld: boolean; year: number } = { isOld: false, year: Number.POSITIVE_INFINITY },
  /** What of it is read, where that is not all. */
  text = evidence.quote,
): EvidenceUnit {
  const { year } = news;
  const words = joinPhrases(tokenize(plainText(withoutLabelBreak(text, lexicon))), lexicon);
  const tokens = withReferents(withStaff(words, lexicon), lexicon);
  const isComing = tokens.some(({ digits }) => digits !== null && digits > year && digits < 2100);
  return { tokens, numbers: findNumbers(tokens, lexicon), evidence, isOld: news.isOld, isComing };
}
