import { z } from "zod";
import { LANGUAGES } from "../../lib/models/campaign/shape";
import { foldWord } from "../../lib/pipeline/write-email/gate/fold-word";
import { lexiconOf } from "../../lib/pipeline/write-email/gate/lexicon/lexicon-of";
import { isSameWord, stemOf } from "../../lib/pipeline/write-email/gate/same-word";
import type { GateCompany } from "./set/shape";

/** The languages that emails are written in. */
export const emailLanguageShape = z.enum(LANGUAGES.filter((code) => code !== "auto"));

/** A false sentence made from a true one, and how. */
export interface Mutant {
  text: string;
  how: string;
}

const NOT: Record<string, [RegExp, string][]> = {
  en: [
    [/\b(is|are|was|were|has|have)\b/, "$1 not"],
    [/\byou (?=\p{Ll})/iu, "you never "],
  ],
  de: [[/\b(ist|sind|hat|haben|wird)\b/, "$1 nicht"]],
  fr: [[/\bvous (\p{Ll}+)/iu, "vous ne $1 pas"]],
  es: [[/\b(es|son|cuentan?|tienen?|llevan?)\b/, "no $1"]],
  it: [[/\b(è|sono|avete|ha|hanno)\b/, "non $1"]],
  nl: [[/\b(is|zijn|heeft|hebben)\b/, "$1 niet"]],
  pt: [[/\b(é|são|têm|tem|contam?)\b/, "não $1"]],
  pl: [[/\b(jest|są|ma|mają)\b/, "nie $1"]],
};
const DENIALS =
  /\b(?:do not|does not|don't|doesn't|not|no|never|without|nicht|keine?n?|nie|ohne|ne|pas|sans|non|senza|niet|geen|zonder|não|sem|bez) /iu;
const ADDED: Record<string, { with: string; best: string; only: string; after: string }> = {
  en: { with: "with Norvalen", best: "the leading", only: "only", after: "since the award" },
  de: { with: "mit Norvalen", best: "führende", only: "nur", after: "seit der Auszeichnung" },
  fr: { with: "avec Norvalen", best: "leader", only: "seulement", after: "depuis le prix" },
  es: { with: "con Norvalen", best: "líder", only: "solo", after: "desde el premio" },
  it: { with: "con Norvalen", best: "leader", only: "solo", after: "dal premio" },
  nl: { with: "met Norvalen", best: "toonaangevende", only: "alleen", after: "sinds de prijs" },
  pt: { with: "com a Norvalen", best: "líder", only: "apenas", after: "desde o prémio" },
  pl: { with: "z Norvalen", best: "wiodąca", only: "tylko", after: "od nagrody" },
};
const NUMBER = /\d{1,3}(?:[.,]\d{3})+|\d+/g;
const NAME = /(?<=[\p{L},;:–] )\p{Lu}[\p{Ll}'’-]{2,}(?: \p{Lu}[\p{Ll}'’-]+)*/gu;

const plain = ({ pages }: GateCompany) => pages.map(({ html }) => html.replace(/<[^>]+>/g, " ")).join(" ");

function replaceAt(text: string, at: number, old: string, next: string): string {
  return text.slice(0, at) + next + text.slice(at + old.length);
}

/** Another number where the sentence has one; a number that pages or brief hold somewhere is left out. */
function otherNumbers(text: string, known: string): Mutant[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const value = Number(match[0].replace(/\D/g, ""));
    const other = String(value + (value > 1000 ? 11 : 3));
    if (new RegExp(`\\b${other}\\b`).test(known)) return [];
    return [{ text: replaceAt(text, match.index, match[0], other), how: "another number" }];
  });
}

function swapped(
  text: string,
  pattern: RegExp,
  how: string,
  isLeftOut: (found: string) => boolean = () => false,
): Mutant[] {
  const found = [...text.matchAll(pattern)].filter(([word]) => !isLeftOut(word));
  return found.slice(1).flatMap((second, index) => {
    const first = found[index];
    // In a list of names the order says nothing.
    const between = text.slice(first?.index ?? 0, second.index).slice(first?.[0].length ?? 0);
    if (first === undefined || first[0] === second[0] || !/\p{L}{4,}/u.test(between)) return [];
    const turned = replaceAt(text, second.index, second[0], first[0]);
    return [{ text: replaceAt(turned, first.index, first[0], second[0]), how }];
  });
}

/** `Hände` for `Hand`, where nouns are written like names: another form of the word, and no other name. */
function isFormOf(name: string, word: string, { language }: GateCompany): boolean {
  const lexicon = lexiconOf(emailLanguageShape.parse(language));
  const isNoun = lexicon.nounsAreCapital && ![name, word].some((one) => one.includes(" "));
  return isNoun && isSameWord(foldWord(name), foldWord(word), lexicon);
}

/** Another name of the pages where the sentence has one, unless one sentence of the pages holds both. */
function otherNames(text: string, company: GateCompany): Mutant[] {
  const pages = plain(company);
  // The company's own name in another's place says less, not something else.
  const isOwn = (name: string) =>
    name.split(" ").some((word) => company.company.name.includes(word)) ||
    saysLittle(name, company.language) ||
    /^\p{Lu}['’]/u.test(name);
  const names = [...new Set([...pages.matchAll(NAME)].map(([name]) => name))].filter((name) => !isOwn(name));
  const together = (a: string, b: string) =>
    pages.split(/[.!?](?=\s)|\n/).some((sentence) => sentence.includes(a) && sentence.includes(b));
  return [...text.matchAll(NAME)].flatMap((match) =>
    names
      .filter((name) => !text.includes(name) && !name.includes(match[0]) && !together(name, match[0]))
      .filter((name) => !isFormOf(name, match[0], company))
      .slice(0, 6)
      .map((name) => ({
        text: replaceAt(text, match.index, match[0], name),
        how: "another name of the pages",
      })),
  );
}

/** What a number counts, changed for what another number of the pages counts. */
function otherCounted(text: string, company: GateCompany): Mutant[] {
  const counted = [...plain(company).matchAll(/(\d[\d.,]*) (\p{Ll}{5,})/gu)];
  return [...text.matchAll(/(\d[\d.,]*) (\p{Ll}{4,})/gu)].flatMap((match) =>
    counted
      .filter(([, number, noun]) => number !== match[1] && noun !== match[2])
      .map(([, , noun]) => noun ?? "")
      .filter((noun) => !company.pages.some(({ html }) => html.includes(`${match[1]} ${noun}`)))
      .slice(0, 4)
      .map((noun) => ({
        text: replaceAt(text, match.index, match[0], `${match[1]} ${noun}`),
        how: "counts something else",
      })),
  );
}

/** A word that says nothing in the place of one that does makes no false sentence, only a poorer one. */
function saysLittle(word: string, language: string): boolean {
  const lexicon = lexiconOf(emailLanguageShape.parse(language));
  const groups = [
    lexicon.functionWords,
    lexicon.joints,
    lexicon.reading,
    lexicon.reader,
    lexicon.writer,
    lexicon.soft,
    lexicon.selfNouns,
    lexicon.hedges,
    lexicon.noticing,
    lexicon.staff,
    lexicon.since,
  ];
  const { plan, past, amount, scope } = lexicon.qualifiers;
  const stems = [word, stemOf(foldWord(word), lexicon.endings), foldWord(word)];
  return [...groups, lexicon.negations, lexicon.places, plan, past, amount, scope].some((group) =>
    stems.some((form) => group.has(form)),
  );
}

const isOwnWord = (word: string, { company }: GateCompany) => company.name.toLowerCase().includes(word);

/** A word that both sentence and pages hold, changed for another one of the pages that never stands beside it. */
function otherWords(text: string, company: GateCompany): Mutant[] {
  const lexicon = lexiconOf(emailLanguageShape.parse(company.language));
  const sentences = plain(company).split(/[.!?](?=\s)|\n/);
  const words = [
    ...new Set(sentences.flatMap((sentence) => sentence.match(/(?<=\s)\p{Ll}{6,}(?=[\s.,;])/gu) ?? [])),
  ];
  const said = text.match(/\p{L}+/gu) ?? [];
  return [...text.matchAll(/(?<=\s)\p{Ll}{5,}/gu)].flatMap((match, index) => {
    const holding = sentences.filter((sentence) => sentence.includes(match[0]));
    if (holding.length === 0) return [];
    return words
      .filter((word) => !saysLittle(word, company.language) && !isOwnWord(word, company))
      .filter((word) => !said.some((one) => isSameWord(foldWord(word), foldWord(one), lexicon)))
      .filter((word) => !text.includes(word) && !holding.some((sentence) => sentence.includes(word)))
      .filter((_, position) => position % 7 === index % 7)
      .slice(0, 5)
      .map((word) => ({
        text: replaceAt(text, match.index, match[0], word),
        how: "another word of the pages",
      }));
  });
}

function denied(text: string, language: string): Mutant[] {
  // What follows a colon may be our own thought, and that may be denied.
  if (text.includes(":")) return [];
  const added = (NOT[language] ?? []).flatMap(([pattern, denial]) => {
    const changed = text.replace(pattern, denial);
    return changed === text ? [] : [{ text: changed, how: "denied" }];
  });
  const bare = text.replace(DENIALS, "");
  return bare === text ? added : [...added, { text: bare, how: "no longer denied" }];
}

function added(text: string, language: string): Mutant[] {
  const words = ADDED[language] ?? ADDED.en;
  if (words === undefined) return [];
  const end = /[.!?:]*$/.exec(text)?.[0] ?? "";
  const body = text.slice(0, text.length - end.length);
  const first = text.charAt(0).toLowerCase() + text.slice(1);
  const noun =
    /(?<= )(?:your|the|a|an|Ihre?|die|der|das|votre|vos|la|le|su|el|los|las|il|uw|de|het|a|o|as|os) /iu;
  return [
    { text: `Norvalen: ${text}`, how: "a name at the start" },
    { text: `Norvalen ${first}`, how: "a name at the start" },
    { text: `${body} ${words.with}${end}`, how: "a name at the end" },
    { text: `${body} ${words.after}${end}`, how: "an event at the end" },
    ...(noun.test(text)
      ? [{ text: text.replace(noun, (found) => `${found}${words.best} `), how: "praise" }]
      : []),
    ...(/ \p{Ll}/u.test(text)
      ? [{ text: text.replace(/ (?=\p{Ll})/u, ` ${words.only} `), how: "only" }]
      : []),
  ];
}

/** False sentences made from one true sentence about the company; whatever may still be true is left out by the rules above. */
export function mutantsOf(text: string, company: GateCompany): Mutant[] {
  const known = `${plain(company)} ${Object.values(company.brief).join(" ")}`;
  return [
    ...otherNumbers(text, known),
    ...swapped(text, NUMBER, "numbers swapped"),
    ...swapped(text, NAME, "names swapped", (name) => saysLittle(name, company.language)),
    ...otherNames(text, company),
    ...otherCounted(text, company),
    ...otherWords(text, company),
    ...denied(text, company.language),
    ...added(text, company.language),
  ].filter((mutant) => mutant.text !== text);
}
