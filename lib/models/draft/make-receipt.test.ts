import { expect, it } from "vitest";
import type { Fact } from "../fact/shape";
import { makeReceipt } from "./make-receipt";
import { receiptShape } from "./shape";

const NOW = new Date("2026-03-04T10:00:00.000Z");
const rewrite = { model: "strong", promptHash: "q", repairHash: "s" };
const origin = { model: "m", promptHash: "p", repairHash: "r", rewrite };
const sentence = { text: "You bake.", basis: "facts" as const, factIds: ["one"] };

function fact(id: string, quote: string): Fact {
  const place = { start: 0, end: quote.length, sourceUrl: "u", pageId: "p", pageHash: `page of ${id}` };
  const found = { adapter: "text", confidence: 1, foundAt: NOW.toISOString(), hidden: false };
  return { id, field: "description", value: quote, quote, ...place, ...found };
}

it("names who wrote, what was sent, and each fact that a sentence rests on by its hashes", () => {
  const facts = [fact("one", "abc"), fact("two", "not used")];
  const receipt = makeReceipt({ writer: "model", origin, sentences: [sentence, sentence] }, facts, NOW);
  expect(receiptShape.parse(receipt)).toEqual({
    ...{ writer: "model", model: "m", promptHash: "p", repairHash: "r", rewrite, approver: null },
    facts: [
      {
        ...{ id: "one", pageHash: "page of one" },
        quoteHash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      },
    ],
    gate: { verdict: "proven", checkedAt: NOW.toISOString() },
  });
});

it("of a time when repairs were not noted has none", () => {
  const { repairHash: _, ...old } = makeReceipt({ writer: "model", origin, sentences: [] }, [], NOW);
  const before = { ...old, rewrite: { model: "strong", promptHash: "q" } };
  const read = receiptShape.parse(before);
  expect(read).toMatchObject({ repairHash: null, rewrite: { promptHash: "q", repairHash: null } });
});

it("has no model where none was asked", () => {
  const receipt = makeReceipt({ writer: "template", origin: null, sentences: [] }, [], NOW);
  expect(receipt).toMatchObject({ writer: "template", model: null, promptHash: null, facts: [] });
});
