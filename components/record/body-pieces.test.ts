import { describe, expect, it } from "vitest";
import { bodyPieces, citeNumbers } from "./body-pieces";

const greeting = { text: "Hi Ada,", basis: "neutral", factIds: [] } as const;
const claim = { text: "You opened in May.", basis: "facts", factIds: ["b", "a"] } as const;
const again = { text: "May was early.", basis: "facts", factIds: ["a", "c"] } as const;
const sentences = [greeting, claim, again].map((one) => ({ ...one, factIds: [...one.factIds] }));

describe("bodyPieces", () => {
  it("keeps the paragraphs between the sentences", () => {
    const body = "Hi Ada,\n\nYou opened in May. May was early.";
    const pieces = bodyPieces(body, sentences);
    expect(pieces.map((piece) => piece.text)).toEqual([
      "Hi Ada,",
      "\n\n",
      "You opened in May.",
      " ",
      "May was early.",
    ]);
    expect(pieces[2]?.sentence?.factIds).toEqual(["b", "a"]);
  });

  it("shows words that a person changed as carried by nothing", () => {
    const pieces = bodyPieces("Hi Ada,\n\nYou opened in June. May was early.", sentences);
    expect(pieces.map((piece) => piece.text).join("")).toBe("Hi Ada,\n\nYou opened in June. May was early.");
    expect(pieces.filter((piece) => piece.sentence).map((piece) => piece.text)).toEqual([
      "Hi Ada,",
      "May was early.",
    ]);
  });
});

describe("citeNumbers", () => {
  it("numbers facts by first use", () => {
    expect([...citeNumbers(sentences)]).toEqual([
      ["b", 1],
      ["a", 2],
      ["c", 3],
    ]);
  });
});
