import { describe, expect, it } from "vitest";
import { importRows } from "./import-rows";
import { previewTable } from "./preview-table";
import { tableFile } from "./table.fixture";
import { sheetXml, workbook, zip } from "./workbook.fixture";

const ROWS = [
  ["Company", "City", "Employees"],
  ["Acme Tools Ltd", "Leeds", 12],
  ["Bolt &amp; Sons", "Bath", 3.5],
];

describe("an XLSX workbook", () => {
  it("is read whatever its file name says", async () => {
    const preview = await previewTable(await tableFile(workbook(ROWS), "leads.csv"));
    expect(preview).toMatchObject({ kind: "xlsx", headerRow: 0 });
    expect(preview.columns.map((column) => column.guess)).toEqual(["company", "city", null]);
    expect(preview.firstRows[2]).toEqual(["Bolt & Sons", "Bath", "3.5"]);
  });

  it("is imported with its row numbers", async () => {
    const items: unknown[] = [];
    const counts = await importRows(
      await tableFile(workbook(ROWS)),
      { options: {}, mapping: { "0": "company" } },
      { storeBatch: async (rows) => void items.push(...rows) },
    );
    expect(counts).toMatchObject({ good: 2, headers: ["Company", "City", "Employees"] });
    expect(items[0]).toMatchObject({ position: 1, line: 2, cells: ["Acme Tools Ltd", "Leeds", "12"] });
  });

  it("is refused when one cell lies in a far column", async () => {
    const far = sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD9"><v>1</v></c></row>`);
    await expect(previewTable(await tableFile(workbook([], far)))).rejects.toMatchObject({
      code: "invalid_input",
      message: expect.stringMatching(/^Row 9 has a cell in column XFD/),
    });
  });

  it("is refused when two far cells would make a grid that does not fit in memory", async () => {
    const far = sheetXml(
      `<row r="1"><c r="BXX1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>`,
    );
    await expect(previewTable(await tableFile(workbook([], far)))).rejects.toMatchObject({
      code: "too_large",
    });
  });

  it("is refused when it unpacks to more than it says", async () => {
    const bomb = zip([{ name: "xl/workbook.xml", content: Buffer.alloc(5_000_000, " "), declared: 100 }]);
    await expect(previewTable(await tableFile(bomb))).rejects.toMatchObject({ code: "unsupported_file" });
  });

  it("is refused when it says that it unpacks to more than 150 MB", async () => {
    const bomb = zip([{ name: "xl/workbook.xml", content: Buffer.from("x"), declared: 400_000_000 }]);
    await expect(previewTable(await tableFile(bomb))).rejects.toMatchObject({ code: "too_large" });
  });

  it("is refused when it is cut off", async () => {
    const whole = workbook(ROWS);
    await expect(previewTable(await tableFile(whole.subarray(0, whole.length - 40)))).rejects.toMatchObject({
      code: "unsupported_file",
    });
  });

  it("tells another ZIP archive from a workbook", async () => {
    const archive = zip([{ name: "photos/one.jpg", content: Buffer.from("x") }]);
    await expect(previewTable(await tableFile(archive))).rejects.toThrow(/a ZIP archive/);
    const letter = zip([
      { name: "[Content_Types].xml", content: Buffer.from("x") },
      { name: "word/document.xml", content: Buffer.from("x") },
    ]);
    await expect(previewTable(await tableFile(letter))).rejects.toThrow(/a Word document/);
  });
});
