import type { Lexicon } from "./lexicon/lexicon";
import type { Token } from "./token";

/** A number in a text: its value, what it counts where a sign or word says so, and its tokens. */
export interface NumberValue {
  value: number;
  unit: string;
  /** Index of the first token, and of the one after the last. */
  from: number;
  to: number;
}

const PERCENT = new Set(["percent", "prozent", "pourcent", "procent", "procenta"]);
const MONEY: Record<string, string> = {
  "€": "eur",
  $: "usd",
  "£": "gbp",
  eur: "eur",
  euro: "eur",
  euros: "eur",
  usd: "usd",
  dollar: "usd",
  dollars: "usd",
  gbp: "gbp",
  pounds: "gbp",
};

/** What measures, in the writers' languages, and its sign: hours of one text are hours of another. */
const MEASURES: [RegExp, string][] = [
  [/^(?:h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren|godzin[aey]?)$/, "h"],
  [/^(?:min|mins|minut[eo]?s?|minuten|minuti|minuty)$/, "min"],
  [/^(?:sec|seconds?|sekunden?|secondes?|segundos?|second[oi]|seconden?|sekundy?)$/, "s"],
  [/^(?:days?|tage?n?|jours?|dias?|giorn[oi]|dage?n?|dzien|dni)$/, "day"],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|tydzien|tygodni[ea]?)$/, "week"],
  [/^(?:months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|miesiac|miesiecy|miesiace)$/, "month"],
  [/^(?:years?|jahre?n?|ans?|annees?|anos?|ann[oi]|jaar|jaren|rok|lata?|roku)$/, "year"],
  [/^(?:km|kilomet(?:er|re)s?|quilometros?|kilometros?|chilometr[oi]|kilometr(?:y|ow)?)$/, "km"],
  [/^(?:m|met(?:er|re)s?|metros?|metr[oi]|metr(?:y|ow)?)$/, "m"],
  [/^(?:kg|kilos?|kilogramm?s?|quilos?|chil[oi])$/, "kg"],
  [/^(?:g|gramm?(?:es|s)?|gramos?|gramas?|gramm[oi])$/, "g"],
  [/^(?:t|tonn?e?s?|tonnen|toneladas?|tonnellat[ae])$/, "t"],
  [/^(?:l|lit(?:er|re)s?|litros?|litr[oi])$/, "l"],
  [/^(?:ha|hektar|hectares?|hectareas?|ettar[oi])$/, "ha"],
];

function measureOf(fold: string): string | null {
  return MEASURES.find(([pattern]) => pattern.test(fold))?.[1] ?? null;
}

function germanCompound(word: string, lexicon: Lexicon): number | null {
  const match = /^(ein|\p{L}+?)und(\p{L}+ig|\p{L}+ssig)$/u.exec(word);
  const unit = match?.[1] === "ein" ? 1 : lexicon.numbers.get(match?.[1] ?? "");
  const tens = lexicon.numbers.get(match?.[2] ?? "");
  return unit !== undefined && tens !== undefined && unit < 10 ? tens + unit : null;
}

function wordValue(token: Token | undefined, lexicon: Lexicon): number | null {
  if (token === undefined || token.digits !== null) return null;
  return lexicon.numbers.get(token.fold) ?? germanCompound(token.fold, lexicon);
}

/** `k` and `m` are numbers only right after digits. */
function isShorthand(token: Token | undefined): boolean {
  return (token?.fold.length ?? 0) <= 2;
}

function isJoiner(tokens: Token[], index: number, lexicon: Lexicon): boolean {
  const before = wordValue(tokens[index - 1], lexicon) ?? 0;
  const after = wordValue(tokens[index + 1], lexicon) ?? 0;
  const joins = lexicon.numberJoiners.has(tokens[index]?.fold ?? "");
  return joins && before >= 20 && before < 100 && after > 0 && after < 20;
}

/** Adds one number word to a sum of hundreds and a sum of thousands, the way numbers are spoken. */
function speak(sum: { whole: number; part: number }, value: number): void {
  if (value >= 1000) {
    sum.whole += Math.max(1, sum.part) * value;
    sum.part = 0;
  } else if (value === 100) sum.part = Math.max(1, sum.part) * 100;
  else sum.part += value;
}

function unitOf(tokens: Token[], from: number, to: number): string {
  const sign = tokens[from]?.sign ?? tokens[to - 1]?.sign ?? null;
  if (sign === "%") return "%";
  if (sign !== null) return MONEY[sign] ?? sign;
  const next = tokens[to]?.fold ?? "";
  const afterNext = tokens[to + 1]?.fold ?? "";
  if (PERCENT.has(next) || /^(?:pour|por) cent|^per cento/.test(`${next} ${afterNext}`)) return "%";
  return MONEY[next] ?? MONEY[tokens[from - 1]?.fold ?? ""] ?? "";
}

/** A number with the measure that follows it: `24 hours`, `24 h`. */
function measured(tokens: Token[], number: NumberValue): NumberValue {
  const next = tokens[number.to];
  if (number.unit !== "" || next === undefined || next.clause !== tokens[number.to - 1]?.clause)
    return number;
  const measure = measureOf(next.fold);
  return measure === null ? number : { ...number, unit: measure, to: number.to + 1 };
}

function readNumber(tokens: Token[], from: number, lexicon: Lexicon): NumberValue | null {
  const sum = { whole: 0, part: 0 };
  let index = from;
  const digits = tokens[from]?.digits ?? null;
  if (digits !== null) {
    sum.part = digits;
    index += 1;
  }
  for (;;) {
    if (index > from && isJoiner(tokens, index, lexicon)) index += 1;
    const value = wordValue(tokens[index], lexicon);
    if (value === null || (digits !== null && value < 100)) break;
    if (digits === null && isShorthand(tokens[index])) break;
    if (index > from && tokens[index]?.clause !== tokens[index - 1]?.clause) break;
    speak(sum, value);
    index += 1;
  }
  if (index === from) return null;
  const value = sum.whole + sum.part;
  return measured(tokens, { value, unit: unitOf(tokens, from, index), from, to: index });
}

/** The numbers of a text, in digits or in words. */
export function findNumbers(tokens: Token[], lexicon: Lexicon): NumberValue[] {
  const found: NumberValue[] = [];
  for (let index = 0; index < tokens.length; ) {
    const number = readNumber(tokens, index, lexicon);
    if (number !== null) found.push(number);
    index = number?.to ?? index + 1;
  }
  return found;
}
