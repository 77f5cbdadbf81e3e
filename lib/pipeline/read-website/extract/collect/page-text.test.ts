import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeReader } from "./char-codes";
import { PageText } from "./page-text";

const PIECES = [
  "Pump 7",
  " (02) 73-65 ",
  "\n",
  " ",
  "\u00a0",
  "\u200b",
  "a, b",
  "Ä",
  "☎",
  "x@y",
  "\u0000",
  "-",
  "12",
  "AB",
  "12\u00a0Ort",
  "12\u200bAB Ort",
  "12 ab Ort",
  "K\u00ad1",
  "7\nÖd",
];
const codes = new CodeReader(100);
type Step = { add: string } | "line" | "cell" | "space" | "seam";

function build(steps: readonly Step[]): PageText {
  const text = new PageText();
  for (const step of steps) {
    if (step === "line") text.breakLine();
    else if (step === "cell") text.breakCell();
    else if (step === "space") text.space();
    else if (step === "seam") text.seam();
    else text.append(codes.read(`<${step.add}>`), 1, step.add.length + 1);
  }
  return text;
}

const steps = fc.array(
  fc.oneof(
    fc.constantFrom(...PIECES).map((add) => ({ add })),
    fc.string({ maxLength: 8 }).map((add) => ({ add })),
    fc.constantFrom("line" as const, "cell" as const, "space" as const, "seam" as const),
  ),
  { maxLength: 30 },
);

describe("the visible text", () => {
  it("shrinks white space, leaves out what is invisible and parts lines and cells", () => {
    const text = build([
      { add: "  a \n b\u200bc" },
      "line",
      "line",
      { add: "d" },
      "cell",
      { add: "e " },
      "space",
    ]);
    expect(text.toString()).toBe("a bc\nd\te");
  });

  it("knows its lines and what they hold", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const text = build(given);
        const lines = text.lines().map(({ start, end }) => text.toString().slice(start, end));
        expect(lines).toEqual(text.toString().split("\n"));
        for (const { start, end, digits, isMarked, hasComma } of text.lines()) {
          const line = text.toString().slice(start, end);
          expect(digits).toBe(line.match(/[0-9]/g)?.length ?? 0);
          expect(isMarked).toBe(/[[({<|*_@\t\u00a0-\uffff-]/.test(line));
          expect(hasComma).toBe(line.includes(","));
        }
      }),
    );
  });

  it("counts digits in rows, and passes over no line with a code", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const text = build(given);
        for (const line of text.lines()) {
          const shown = text.toString().slice(line.start, line.end);
          const rows = shown.match(/\d+/g) ?? [];
          expect(line.digitRow).toBe(Math.max(0, ...rows.map((row) => row.length)));
          const close = shown.match(/\d(?:\D{0,5}\d)*/g) ?? [];
          const digits = close.map((stretch) => stretch.replace(/\D/g, "").length);
          expect(line.closeDigits).toBe(Math.max(0, ...digits));
          if (/[A-Z]\d/.test(shown)) expect(line.mayHoldCapitalDigit).toBe(true);
          if (/\d\d(?: ?[A-Z]{2})? {1,2}[A-Z\u0080-\uffff]/.test(shown)) expect(line.mayHoldTown).toBe(true);
        }
      }),
    );
  });
});
