import { pieceAnswer } from "./piece-answer";

/** A CSV that is made while it is sent. */
export function csvAnswer(pieces: AsyncGenerator<string>, fileName: string): Response {
  return pieceAnswer(pieces, fileName, "text/csv");
}
