import { afterEach, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import { importRows } from "./import-rows";
import { MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROW_CHARS } from "./limits";
import { previewTable } from "./preview-table";
import { tableFile } from "./table.fixture";
import { workbook, zip } from "./workbook.fixture";

const MOST_ROWS = env().MAX_IMPORT_ROWS;
afterEach(() => {
  env().MAX_IMPORT_ROWS = MOST_ROWS;
});

/** Imports a file with its first column as the company. */
async function importAll(content: string | Buffer) {
  let rows = 0;
  let largestBatch = 0;
  const choices = { options: {}, mapping: { "0": "company" as const } };
  const counts = await importRows(await tableFile(content), choices, {
    storeBatch: async (batch) => {
      rows += batch.length;
      largestBatch = Math.max(largestBatch, batch.length);
    },
  });
  return { counts, rows, largestBatch };
}

const table = (rows: number) =>
  `Company,City\n${Array.from({ length: rows }, (_, row) => `Firm ${row},Leeds\n`).join("")}`;

describe("a file that is meant to be too much", () => {
  it("may have so many rows and no more", async () => {
    env().MAX_IMPORT_ROWS = 1_000;
    expect((await importAll(table(1_000))).rows).toBe(1_000);
    await expect(importAll(table(1_001))).rejects.toMatchObject({
      code: "too_large",
      message: "The file has more than 1,000 rows. Split it and upload the parts.",
    });
    const book = workbook([["Company"], ...Array.from({ length: 1_001 }, (_, row) => [`Firm ${row}`])]);
    await expect(importAll(book)).rejects.toMatchObject({ code: "too_large" });
  });

  it("has its rows taken in small batches", async () => {
    expect((await importAll(table(5_000))).largestBatch).toBeLessThanOrEqual(1_000);
  });

  it("has no mapped cell that a spreadsheet could not hold", async () => {
    const { counts } = await importAll(`Company,City\n${"x".repeat(MAX_CELL_CHARS + 1)},Leeds\nAcme,Bath\n`);
    expect(counts).toMatchObject({ good: 1 });
  });

  it("has no row beyond 8 MB, quoted or not", async () => {
    const long = "y".repeat(MAX_ROW_CHARS + 1_000);
    await expect(importAll(`Company,City\nA,B\n${long}${long},C\n`)).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(importAll(`Company,City\nA,B\n"${long}${long}`)).rejects.toThrow(/quote opened on line 3/);
  });

  it("has no more columns than a table may have", async () => {
    const wide = `${"a,".repeat(MAX_COLUMNS)}a\n`;
    await expect(previewTable(await tableFile(wide))).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("unpacks to no more than what fits, however well it is packed", async () => {
    const layers = Array.from({ length: 4 }, (_, index) => ({
      name: `xl/worksheets/sheet${index}.xml`,
      content: Buffer.alloc(40_000_000, " "),
    }));
    const bomb = zip(layers);
    expect(bomb.length).toBeLessThan(200_000);
    await expect(previewTable(await tableFile(bomb, "a.xlsx"))).rejects.toMatchObject({ code: "too_large" });
  });
});
