import { foldWord } from "./fold-word";
import { ForgetfulMap } from "./forgetful-map";

/** A word or a number of a text, ready to compare. */
export interface Token {
  /** As written. */
  text: string;
  fold: string;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** The value where the token is written in digits. */
  digits: number | null;
  /** A sign beside the digits: `%`, or a currency sign. */
  sign: string | null;
  capital: boolean;
  /** Where the token stands, in words; a comma counts as three, a stronger break as six. */
  place: number;
  /** It begins a clause. */
  opens: boolean;
  /** Counts up at each comma or stronger break. */
  clause: number;
  /** Counts up at each semicolon: what stands behind it is a statement of its own. */
  statement: number;
  /** It stands for people named before: `six of them`. */
  isReferent?: boolean;
  /** It says that a part only is meant of what was named before: `12 of them`, `davon`. */
  isPart?: boolean;
}

const TOKEN =
  /\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const COMMA = 3;
const BREAK = 6;

/** The value of digits as people write them: `1,200`, `1.200`, `1 200` and `1200` are one number, `1.5` and `1,5` too. */
export function digitsValue(text: string): number {
  const grouped = /^\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+$/.test(text);
  if (grouped) return Number(text.replace(/\D/g, ""));
  const decimal = /^(.*)[.,](\d+)$/.exec(text);
  if (decimal === null) return Number(text.replace(/\D/g, ""));
  return Number(`${(decimal[1] ?? "").replace(/\D/g, "")}.${decimal[2]}`);
}

/** Titles and other shortenings whose full stop ends nothing. */
const SHORTENED =
  /^(?:dr|mr|mrs|ms|prof|st|nr|no|hr|fr|sr|sra|dott|ing|mag|bzw|ca|approx|av|bd|z|b|d|h|e|g|i)$/i;

const NO_GAP = { width: 0, isBreak: false };

function gap(between: string, before: string): { width: number; isBreak: boolean } {
  if (between === " " || between === "") return NO_GAP;
  if (/^\. ?$/.test(between) && SHORTENED.test(before)) return NO_GAP;
  // `ISO 9001:2015`, `8:30`: no break without a space.
  if (between === ":" && /\d$/.test(before)) return NO_GAP;
  return gapOf(between);
}

function gapOf(between: string): { width: number; isBreak: boolean } {
  if (/[.;:!?…()\n–—|·•]/.test(between)) return { width: BREAK, isBreak: true };
  return between.includes(",") ? { width: COMMA, isBreak: true } : NO_GAP;
}

function signBeside(text: string, start: number, end: number): string | null {
  const before = /([€$£])\s?$/.exec(text.slice(Math.max(0, start - 2), start));
  const after = /^\s?([%€$£])/.exec(text.slice(end, end + 2));
  return before?.[1] ?? after?.[1] ?? null;
}

const APOSTROPHE = /['’]/;

/** Elisions and contractions are two words; `don't` stays one, for its negation. */
function pieces(word: string): string[] {
  if (!APOSTROPHE.test(word)) return [word];
  if (/n['’]t$/i.test(word)) return [word];
  return word.split(/(?<=['’])/);
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Most words are plain letters, of which a comparison tells enough. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

const MOST_KEPT = 2_000;
const LONGEST_KEPT = 500;
/** A sentence is read by many who ask different things of it; nobody changes its tokens. */
const kept = new ForgetfulMap<string, Token[]>(MOST_KEPT);

/** The words and numbers of a text in order. */
export function tokenize(text: string): Token[] {
  return text.length > LONGEST_KEPT ? readText(text) : kept.get(text, () => readText(text));
}

const withoutApostrophe = (piece: string) => (APOSTROPHE.test(piece) ? piece.replace(/['’]$/, "") : piece);

function readText(text: string): Token[] {
  const tokens: Token[] = [];
  let place = 0;
  let clause = 0;
  let statement = 0;
  let lastEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(lastEnd, match.index);
    const { width, isBreak } = gap(between, tokens[tokens.length - 1]?.text ?? "");
    place += tokens.length === 0 ? 0 : width;
    if (isBreak && tokens.length > 0) clause += 1;
    if (between.includes(";") && tokens.length > 0) statement += 1;
    let start = match.index;
    let opens = isBreak || tokens.length === 0;
    for (const piece of pieces(match[0])) {
      const word = withoutApostrophe(piece);
      const isNumber = isDigit(word.charCodeAt(0));
      const end = start + word.length;
      tokens.push({
        text: word,
        fold: foldWord(word),
        start,
        end,
        digits: isNumber ? digitsValue(word) : null,
        sign: isNumber ? signBeside(text, start, end) : null,
        capital: isCapital(word),
        place,
        clause,
        statement,
        opens,
      });
      opens = false;
      place += 1;
      start += piece.length;
    }
    lastEnd = match.index + match[0].length;
  }
  return tokens;
}
