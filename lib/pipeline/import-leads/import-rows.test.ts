import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { RowIssue } from "@/lib/models/upload/shape";
import { checkTable } from "./check-table";
import { type ImportItem, importRows } from "./import-rows";
import { previewTable } from "./preview-table";
import { readIssues } from "./read-issues";
import { tableFile } from "./table.fixture";

const MAPPING = { "0": "company", "1": "email", "2": "city" } as const;

async function take(text: string, limit?: number, refused?: string) {
  const items: ImportItem[] = [];
  const issues: RowIssue[] = [];
  const counts = await importRows(
    await tableFile(text),
    { options: { headerRow: 0, delimiter: "," }, mapping: MAPPING },
    {
      limit,
      refuse: async (leads) =>
        leads.map(({ email }) =>
          refused !== undefined && email === refused ? "asked to be left alone" : null,
        ),
      storeBatch: async (rows) => void items.push(...rows),
      storeIssues: async (rows) => void issues.push(...rows),
    },
  );
  return { items, issues, counts };
}

const LIST = `Company,Email,City,Extra
Acme,jane@acme.com,Bonn, keep me 
Bolt,broken@,Köln,=1+1
Acme Inc,JANE@acme.com,Bonn,x
,someone@gmail.com,Bonn,x
Cog,,Ulm,a,b,c
Dent,,Trier
`;

describe("importRows", () => {
  it("leaves out whom the caller refuses, and keeps none of their cells", async () => {
    const { items, issues, counts } = await take(
      "Company,Email,City\nAcme,jane@acme.com,Bonn\nDent,,Trier",
      undefined,
      "jane@acme.com",
    );
    expect(items.map(({ lead, position }) => [lead.company, position])).toEqual([["Dent", 1]]);
    expect(issues).toEqual([{ line: 2, kind: "faulty", reason: "asked to be left alone", cells: [] }]);
    expect(counts).toMatchObject({ good: 1, faulty: 1 });
  });

  it("hands over good rows with all their cells as they stand", async () => {
    const { items, counts } = await take(LIST);
    expect(items).toEqual([
      {
        position: 1,
        line: 2,
        cells: ["Acme", "jane@acme.com", "Bonn", " keep me "],
        lead: { company: "Acme", email: "jane@acme.com", city: "Bonn" },
        key: "email:jane@acme.com",
      },
      {
        position: 2,
        line: 3,
        cells: ["Bolt", "broken@", "Köln", "=1+1"],
        lead: { company: "Bolt", city: "Köln" },
        key: "company:bolt@koln",
      },
      {
        position: 3,
        line: 7,
        cells: ["Dent", "", "Trier", ""],
        lead: { company: "Dent", city: "Trier" },
        key: "company:dent@trier",
      },
    ]);
    expect(counts).toMatchObject({
      good: 3,
      duplicates: 1,
      faulty: 2,
      headers: ["Company", "Email", "City", "Extra"],
    });
  });

  it("gives every refused row its line and reason", async () => {
    const { issues, counts } = await take(LIST);
    expect(issues.map(({ line, kind, reason }) => [line, kind, reason])).toEqual([
      [4, "duplicate", "Same email address as line 2"],
      [5, "faulty", expect.stringMatching(/^No company name/)],
      [6, "faulty", "The row has 6 cells, the table has 4 columns"],
    ]);
    expect(counts.warnings).toEqual([
      "An email address cannot be right and is left out (line 3).",
      "A row has fewer cells than there are columns; the rest is empty (line 7).",
    ]);
  });

  it("stops after the first good rows when there is a limit", async () => {
    const { items, counts } = await take(LIST, 1);
    expect(items).toHaveLength(1);
    expect(counts).toMatchObject({ good: 1, duplicates: 0, faulty: 0 });
  });

  it("reads many rows in batches, with line numbers that count line breaks inside cells", async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `"Firm\n${index}",f${index}@firm.com,Bonn,x`);
    const { items } = await take(`Company,Email,City,Extra\n${rows.join("\n")}\n`);
    expect(items).toHaveLength(5_000);
    expect(items[4_999]).toMatchObject({ position: 5_000, line: 10_000 });
    expect(items[4_999]?.lead.company).toBe("Firm 4999");
  });

  it("keeps a long cell that is not mapped and refuses one that is", async () => {
    const long = "x".repeat(1_000_000);
    const { counts, issues } = await take(`Company,Email,City,Extra\nAcme,,Bonn,${long}\n${long},,Bonn,x\n`);
    expect(counts).toMatchObject({ good: 1, faulty: 1 });
    expect(issues[0]).toMatchObject({ line: 3, reason: expect.stringMatching(/32,767/) });
    expect(counts.warnings[0]).toMatch(/line 2/);
  });

  it("names the line of an unclosed quote far down in the file", async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Firm ${index},f${index}@firm.com,Bonn,x\n`);
    await expect(take(`Company,Email,City,Extra\n${rows.join("")}Last,"open,Bonn,x\n`)).rejects.toThrow(
      /line 20002/,
    );
  });

  it("says which line is not of the chosen encoding", async () => {
    const { counts } = await take("Company,Email,City,Extra\nAcme,,Bonn,x\nM\uFFFDller,,Bonn,x\n");
    expect(counts.warnings).toEqual([expect.stringMatching(/not utf-8.*\(line 3\)/)]);
  });

  it("refuses a mapping that names no column or one the file has not", async () => {
    const source = await tableFile(LIST);
    const storeBatch = async () => undefined;
    const at = (mapping: Record<string, "company">) =>
      importRows(source, { options: {}, mapping }, { storeBatch });
    await expect(at({})).rejects.toMatchObject({ code: "invalid_input", fields: [{ field: "mapping" }] });
    await expect(at({ "9": "company" })).rejects.toMatchObject({ fields: [{ field: "mapping.9" }] });
  });
});

describe("checkTable and readIssues", () => {
  it("counts the same rows without storing them, reasons by frequency", async () => {
    const source = await tableFile(`${LIST},other@gmail.com,Ulm,x\n`);
    const choices = { options: {}, mapping: MAPPING };
    const check = await checkTable(source, choices);
    expect(check).toMatchObject({ good: 3, duplicates: 1, faulty: 3 });
    expect(check.reasons[0]).toMatchObject({ kind: "faulty", count: 2 });
    const { headers, issues } = await readIssues(source, choices);
    expect(headers).toEqual(["Company", "Email", "City", "Extra"]);
    const listed: RowIssue[] = [];
    for await (const issue of issues) listed.push(issue);
    expect(listed).toEqual(check.firstIssues);
  });
});

const leads = new URL("../../../../shared/data/leads/", import.meta.url);

describe.skipIf(!existsSync(leads))("real lists", () => {
  it.each([
    ["leads-9931.csv", 9_931],
    ["usda-farmers-markets-CR-only.csv", 8_662],
  ])("takes in or refuses every row of %s", async (fileName, total) => {
    const source = { path: fileURLToPath(new URL(fileName, leads)), fileName };
    const preview = await previewTable(source);
    const mapped = preview.columns.flatMap(({ index, guess }) =>
      guess ? [[String(index), guess] as const] : [],
    );
    const check = await checkTable(source, { options: {}, mapping: Object.fromEntries(mapped) });
    expect(check.good + check.duplicates + check.faulty).toBe(total);
    expect(check.faulty).toBe(0);
    expect(check.good).toBeGreaterThan(total * 0.9);
  });
});
