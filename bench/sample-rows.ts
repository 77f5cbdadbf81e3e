import { readFileSync } from "node:fs";
import Papa from "papaparse";

const FIRST = ["Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gwen", "Hugo", "Iris", "Jon", "Kaya", "Liv"];
const LAST = ["Aldous", "Brandt", "Carver", "Dunmore", "Ellis", "Farrow", "Grieg", "Holm", "Ives", "Jarvis"];

/**
 * A file of leads: people at the companies of the sample web, as many as wanted, none twice.
 * @param salt tells files apart, so that two of them hold different people
 */
export function sampleRows(count: number, salt: number): string {
  const [header = [], ...rows] = Papa.parse<string[]>(readFileSync("e2e/fixtures/sample-leads.csv", "utf8"), {
    skipEmptyLines: true,
  }).data;
  // The last rows of the sample are there to be refused: a duplicate and one with nothing to find a company by.
  const good = rows.filter((row) => (row[3] ?? "") !== "").slice(0, 30);
  const people = Array.from({ length: count }, (_, n) => {
    const row = [...(good[n % good.length] ?? [])];
    row[0] = FIRST[n % FIRST.length] ?? "";
    row[1] = `${LAST[Math.floor(n / FIRST.length) % LAST.length]} ${salt}-${n}`;
    row[7] = "";
    return row;
  });
  return Papa.unparse([header, ...people]);
}
