import type { Sentence } from "@/lib/models/draft/shape";

/** A stretch of an email's body; `sentence` says what carries it, null for space and for words a person added. */
export interface BodyPiece {
  start: number;
  text: string;
  sentence: Sentence | null;
}

/** Finds the checked sentences in the body, in their order. The pieces joined are the body. */
export function bodyPieces(body: string, sentences: readonly Sentence[]): BodyPiece[] {
  const pieces: BodyPiece[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const start = sentence.text === "" ? -1 : body.indexOf(sentence.text, at);
    if (start < 0) continue;
    if (start > at) pieces.push({ start: at, text: body.slice(at, start), sentence: null });
    pieces.push({ start, text: sentence.text, sentence });
    at = start + sentence.text.length;
  }
  if (at < body.length) pieces.push({ start: at, text: body.slice(at), sentence: null });
  return pieces;
}

/** Numbers the facts of an email in the order they are first used: fact id -> 1, 2, … */
export function citeNumbers(sentences: readonly Sentence[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const id of sentences.flatMap((sentence) => sentence.factIds)) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  return numbers;
}
