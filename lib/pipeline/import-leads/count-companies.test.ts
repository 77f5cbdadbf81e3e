import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { countCompanies } from "./count-companies";

const folder = mkdtempSync(join(tmpdir(), "leadloom-companies-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("counts the good rows of each company and whether one names its site", async () => {
  const path = join(folder, "leads.csv");
  const rows = ["Company,Site,Name", "Acme,,Ada", "acme,,Ben", ",beta.example,Cleo", "Acme,,Ada", ",,nobody"];
  writeFileSync(path, rows.join("\n"));
  const source = { path, fileName: "leads.csv", bytes: 1 };
  const mapping = { "0": "company", "1": "website", "2": "full_name" } as const;
  const companies = await countCompanies(source, { options: {}, mapping });
  expect([...companies.values()]).toEqual([
    { rows: 2, given: false },
    { rows: 1, given: true },
  ]);
});
