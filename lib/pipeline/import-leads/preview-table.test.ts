import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { previewTable } from "./preview-table";
import { tableFile } from "./table.fixture";

const preview = async (content: string | Buffer, options = {}) =>
  previewTable(await tableFile(content), options);
const TEXT = "Firma;Ort;Preis\nMüller & Söhne;Köln;1,50 €\nBäcker Groß;Zürich;2,75 €\n";

describe("previewTable", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), "utf-8"],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`), "utf-8"],
    ["UTF-16 LE with a byte order mark", Buffer.from(`\uFEFF${TEXT}`, "utf16le"), "utf-16le"],
    ["UTF-16 LE without one", Buffer.from(TEXT, "utf16le"), "utf-16le"],
    ["UTF-16 BE without one", Buffer.from(TEXT, "utf16le").swap16(), "utf-16be"],
    ["Windows-1252", iconv.encode(TEXT, "windows-1252"), "windows-1252"],
  ])("reads %s", async (_name, bytes, encoding) => {
    const found = await preview(bytes);
    expect(found).toMatchObject({ encoding, delimiter: ";", headerRow: 0 });
    expect(found.firstRows[1]).toEqual(["Müller & Söhne", "Köln", "1,50 €"]);
  });

  it.each([
    [",", 'name,city\n"a;b;c",x\n"d;e",y\n'],
    [";", "name;price;x\na;1,5;p\nb;2,5;q\n"],
    ["\t", "name\tcity\na, b\tx\nc\ty\n"],
    ["|", "name|city\na|x\nb|y\n"],
    [";", 'sep=;\nname;city\n"a,b";"x,y"\n'],
  ])("finds the delimiter %j", async (delimiter, text) => {
    expect((await preview(text)).delimiter).toBe(delimiter);
  });

  it("passes over title lines and finds the header row", async () => {
    const found = await preview(
      "Leads 2026,,,\nexported by Jane,,,\n\nCompany,City,Email,Phone\nAcme,Bonn,a@b.com,1\n",
    );
    expect(found.headerRow).toBe(2);
    expect(found.columns.map((column) => column.header)).toEqual(["Company", "City", "Email", "Phone"]);
  });

  it("names the columns of a file without headers", async () => {
    const found = await preview("Acme,jane@acme.com,Bonn\nBolt,bob@bolt.com,Köln\n");
    expect(found.headerRow).toBe(-1);
    expect(found.columns.map((column) => column.header)).toEqual(["Column 1", "Column 2", "Column 3"]);
    expect(found.columns[1]).toMatchObject({
      guess: "email",
      guessedBy: "values",
      samples: ["jane@acme.com", "bob@bolt.com"],
    });
  });

  it("does what the user corrects", async () => {
    const found = await preview("a;b\nc;d,e\n", { delimiter: ",", headerRow: -1, encoding: "windows-1252" });
    expect(found).toMatchObject({ delimiter: ",", headerRow: -1, encoding: "windows-1252" });
  });

  it("shows up to three distinct samples and how full a column is", async () => {
    const found = await preview("Company,City\nA,x\nB,x\nC,\nD,y\n");
    expect(found.columns[1]).toMatchObject({ samples: ["x", "y"], filled: 0.75 });
  });

  it("renames headers that occur twice and says so", async () => {
    const found = await preview("Name,Name,\na,b,c\n");
    expect(found.columns.map((column) => column.header)).toEqual(["Name", "Name (2)", "Column 3"]);
    expect(found.warnings.join()).toMatch(/"Name" occurs twice/);
  });

  it("reads old-Mac line ends", async () => {
    expect((await preview("Company,City\rAcme,Bonn\rBolt,Köln\r")).firstRows).toHaveLength(3);
  });

  it("shows a megabyte cell cut short", async () => {
    const found = await preview(`Company,Text\nAcme,${"x".repeat(1_000_000)}\n`);
    expect(found.columns[1]?.samples[0]?.length).toBeLessThan(400);
  });

  it.each([
    ["an empty file", "", /The file is empty/],
    ["blank lines", "\n\n , \n", /only blank lines/],
    ["only a header", "Company,Email\n", /no leads under it/],
    ["an unclosed quote", 'Company,City\nAcme,"Bonn\nBolt,Köln\n', /opened on line 2 is never closed/],
    ["2,001 columns", `${"a,".repeat(2_000)}a\n${"1,".repeat(2_000)}1\n`, /2,001 columns; at most 2,000/],
  ])("says clearly what is wrong with %s", async (_name, text, message) => {
    await expect(preview(text)).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(message),
    });
  });

  it("accepts 2,000 columns with a warning", async () => {
    const found = await preview(`${"a,".repeat(1_999)}a\n${"1,".repeat(1_999)}1\n`);
    expect(found.columns).toHaveLength(2_000);
    expect(found.warnings.join()).toMatch(/2,000 columns, which is unusual/);
  });

  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n…")],
    ["a PNG image", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["an old Excel workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["a web page", Buffer.from("<!DOCTYPE html><html><table></table></html>")],
    ["JSON", Buffer.from('[{"company":"Acme"}]')],
    ["a binary file", Buffer.from(Array.from({ length: 2_000 }, (_, index) => (index * 7919) % 251))],
  ])("refuses %s by name", async (name, bytes) => {
    await expect(preview(bytes)).rejects.toMatchObject({
      code: "unsupported_file",
      message: expect.stringContaining(name),
    });
  });

  it("answers any bytes with a preview or with an error for the user", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const outcome = await preview(Buffer.from(bytes)).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(AppError);
      }),
      { numRuns: 150 },
    );
  });
});
