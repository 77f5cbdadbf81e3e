import type { Sentence } from "@/lib/models/draft/shape";
import { countWords } from "../count-words";

/** A sentence and how much it is missed: the lowest goes first; Infinity stays. */
export interface Part {
  sentence: Sentence;
  worth: number;
}

const LEAST_OFFER_WORDS = 6;

function wordsOf(parts: Part[]): number {
  return parts.reduce((sum, part) => sum + countWords(part.sentence.text), 0);
}

function shorten(text: string, words: number): string {
  const kept = text.split(" ").slice(0, Math.max(words, LEAST_OFFER_WORDS)).join(" ");
  return kept === text ? text : `${kept.replace(/[,;:.–—-]+$/, "")} …`;
}

/**
 * Drops the least missed sentences until the email holds at most `limit` words, signature included.
 * If that is not enough, the offer is cut at a word, visibly.
 */
export function fitToLimit(parts: Part[], signatureWords: number, limit: number): Sentence[] {
  let kept = parts;
  const room = limit - signatureWords;
  while (wordsOf(kept) > room) {
    const least = Math.min(...kept.map((part) => part.worth));
    if (least === Number.POSITIVE_INFINITY) break;
    const index = kept.findLastIndex((part) => part.worth === least);
    kept = kept.filter((_, position) => position !== index);
  }
  const over = wordsOf(kept) - room;
  if (over <= 0) return kept.map((part) => part.sentence);
  return kept.map(({ sentence, worth }) => {
    if (sentence.basis !== "offer" || worth !== Number.POSITIVE_INFINITY) return sentence;
    return { ...sentence, text: shorten(sentence.text, countWords(sentence.text) - over) };
  });
}
