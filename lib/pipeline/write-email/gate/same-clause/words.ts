import { plainText } from "../plain-text";
import { type Token, tokenize } from "../token";

/** A word of a text, with what stands between it and the word before it. */
export interface Word extends Pick<Token, "text" | "fold" | "start" | "end" | "digits" | "sign" | "capital"> {
  gap: string;
  /** A comma or a stronger break stands before it. */
  isBroken: boolean;
}

const BREAK = /[,;:()–—!?…]|\s-\s/u;
const AND_SIGN = /^\s*[&+]\s*$/u;

function andWord(start: number): Word {
  const at = { start, end: start, digits: null, sign: null };
  return { text: "&", fold: "&", ...at, capital: false, gap: " ", isBroken: false };
}

/** The words of a text one by one, `&` among them; names are not joined. */
export function wordsOf(written: string): Word[] {
  const text = plainText(written);
  const words: Word[] = [];
  let lastEnd = 0;
  for (const { fold, start, end, digits, sign, capital, text: word } of tokenize(text)) {
    const between = text.slice(lastEnd, start);
    const isAnd = words.length > 0 && AND_SIGN.test(between);
    if (isAnd) words.push(andWord(start));
    const gap = isAnd ? " " : between;
    words.push({ text: word, fold, start, end, digits, sign, capital, gap, isBroken: BREAK.test(gap) });
    lastEnd = end;
  }
  return words;
}

/** Signs that say something of their own: `-18 °C`, `< 5`, `±`. */
export function signsIn(text: string): string {
  const signs = plainText(text).match(/[^\p{L}\p{M}\p{N}\s,.;:!?'’\-–—&+()/]|(?<=^|\s)[-–−](?=\d)/gu) ?? [];
  return [...signs].sort().join("");
}
