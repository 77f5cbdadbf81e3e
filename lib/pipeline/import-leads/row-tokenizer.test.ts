import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { TableNotes } from "./notes";
import { RowTokenizer, type TextRow } from "./row-tokenizer";

function read(
  text: string,
  delimiter = ",",
  pieceChars = text.length || 1,
  notes = new TableNotes(),
): TextRow[] {
  const tokenizer = new RowTokenizer(delimiter, notes);
  const rows: TextRow[] = [];
  for (let at = 0; at < text.length; at += pieceChars) {
    rows.push(...tokenizer.push(text.slice(at, at + pieceChars), false));
  }
  return [...rows, ...tokenizer.push("", true)];
}
const cells = (text: string, delimiter?: string) => read(text, delimiter).map((row) => row.cells);

describe("RowTokenizer", () => {
  it("reads quotes, doubled quotes, delimiters and line breaks inside quotes", () => {
    expect(cells('a,"b, ""c""","d\ne"\r\nf,,g')).toEqual([
      ["a", 'b, "c"', "d\ne"],
      ["f", "", "g"],
    ]);
  });

  it("takes CRLF, LF and CR as line ends, mixed, and counts the lines", () => {
    const rows = read('a,1\r\nb,2\nc,3\r"d\r\nd",4\r\r\ne,5');
    expect(rows.map((row) => [row.line, row.cells[1]])).toEqual([
      [1, "1"],
      [2, "2"],
      [3, "3"],
      [4, "4"],
      [7, "5"],
    ]);
  });

  it("leaves out blank rows, also those that are only delimiters", () => {
    expect(read("a,b\n\n , \n,\nc,d\n\n").map((row) => row.line)).toEqual([1, 5]);
  });

  it("keeps a quote that is not doubled when the cell is closed later on the line", () => {
    expect(cells('"The "Best" Shop",Bonn\nx,y')).toEqual([
      ['The "Best" Shop', "Bonn"],
      ["x", "y"],
    ]);
  });

  it("takes a cell that only begins with a quoted word as it stands", () => {
    const notes = new TableNotes();
    expect(read('a,b\n"Best" Shop,Bonn\nx,y', ",", 100, notes).map((row) => row.cells)).toEqual([
      ["a", "b"],
      ['"Best" Shop', "Bonn"],
      ["x", "y"],
    ]);
    expect(notes.sentences()).toEqual(["A quote stands inside a cell without being doubled (line 2)."]);
  });

  it("names the line where a quote that is never closed was opened", () => {
    expect(() => read('a,b\nc,d\ne,"f\ng,h\ni,j\n')).toThrow(/opened on line 3 is never closed/);
  });

  it("stops at a quoted cell that grows without end", () => {
    const tokenizer = new RowTokenizer(",", new TableNotes());
    const push = () => {
      for (let megabytes = 0; megabytes < 20; megabytes++)
        tokenizer.push(`${"x".repeat(1023)}\n`.repeat(1024), false);
    };
    tokenizer.push('a,b\nc,"', false);
    expect(push).toThrow(/opened on line 2 is not closed within 8 MB/);
  });

  it("removes NULs and says where the first was", () => {
    const notes = new TableNotes();
    expect(read("a,b\nc\0,d\n", ",", 100, notes)[1]?.cells).toEqual(["c", "d"]);
    expect(notes.sentences()).toEqual(["NUL characters were removed (line 2)."]);
  });

  it("reads a million quotes on one line without getting slow", () => {
    expect(read('"a"b,'.repeat(200_000)).length).toBe(1);
    expect(read(`"${'a"b'.repeat(300_000)}`).length).toBe(1);
  });

  const cell = fc.string({
    unit: fc.constantFrom("a", "é", " ", '"', ",", ";", "\n", "\r", "\t", "ß"),
    maxLength: 8,
  });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });

  it("gives back what another writer wrote, however the text is cut into pieces", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.integer({ min: 1, max: 20 }),
        (rows, newline, delimiter, pieceChars) => {
          const text = Papa.unparse(rows, { newline, delimiter, quotes: true });
          const filled = rows.filter((row) => row.some((value) => value.trim() !== ""));
          expect(read(text, delimiter, pieceChars).map((row) => row.cells)).toEqual(filled);
        },
      ),
    );
  });

  it("reads any text the same way, whole or in pieces", () => {
    const text = fc.string({ unit: fc.constantFrom("a", " ", '"', ",", "\n", "\r"), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (input, pieceChars) => {
        expect(outcome(input, pieceChars)).toEqual(outcome(input, input.length || 1));
      }),
      { numRuns: 2_000 },
    );
  });
});

function outcome(text: string, pieceChars: number): TextRow[] | string {
  try {
    return read(text, ",", pieceChars);
  } catch (error) {
    return String(error);
  }
}

const spectrum = new URL("../../../../shared/data/csv/csv-spectrum/", import.meta.url);

describe.skipIf(!existsSync(spectrum))("the csv-spectrum suite", () => {
  const names = [
    "comma_in_quotes",
    "empty",
    "escaped_quotes",
    "json",
    "newlines",
    "quotes_and_newlines",
    "simple",
    "utf8",
  ];

  it.each(names)("reads %s", (name) => {
    const rows = cells(readFileSync(new URL(`csvs/${name}.csv`, spectrum), "utf8"));
    const [headers = [], ...data] = rows;
    const objects = data.map((row) =>
      Object.fromEntries(headers.map((header, index) => [header, row[index]])),
    );
    const expected: unknown = JSON.parse(readFileSync(new URL(`json/${name}.json`, spectrum), "utf8"));
    expect(objects).toEqual(expected);
  });
});
