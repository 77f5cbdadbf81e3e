import { type CompaniesOfList, companyKeyOf, namesSite } from "@/lib/models/record/company-key";
import type { ImportChoices } from "@/lib/models/upload/shape";
import { readTable } from "./read-table";
import type { TableSource } from "./source";

/**
 * The companies that the good rows of a table name, each with its number of rows; nothing is stored.
 * @throws AppError as `readTable` and its batches do
 */
export async function countCompanies(source: TableSource, choices: ImportChoices): Promise<CompaniesOfList> {
  const companies: CompaniesOfList = new Map();
  const table = await readTable(source, choices);
  for await (const rows of table.batches) {
    for (const { lead, issue } of rows) {
      if (issue !== null) continue;
      const key = companyKeyOf(lead);
      const company = companies.get(key) ?? { rows: 0, given: false };
      companies.set(key, { rows: company.rows + 1, given: company.given || namesSite(lead) });
    }
  }
  return companies;
}
