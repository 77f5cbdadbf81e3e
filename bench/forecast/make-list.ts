import Papa from "papaparse";
import { sampleCompanies } from "../../e2e/fixtures/sample-web/sample-company";
import { seeded } from "./random";
import type { Run } from "./runs";

interface Named {
  name: string;
  city: string;
  country: string;
}

/** A list of leads as CSV, in no order: people at companies of the sample web and at companies without any site. */
export function makeList({ rows, perCompany, siteless }: Run, seed: number): string {
  const random = seeded(seed);
  const companies = Math.max(1, Math.round(rows / perCompany));
  const without = Math.round(companies * siteless);
  const real = shuffled(sampleCompanies, random).slice(0, companies - without);
  const made = Array.from({ length: without }, (_, n): Named => {
    return { name: `Quellhof ${seed}-${n} Vornholz`, city: "Nowhere", country: "US" };
  });
  const all: Named[] = [...real, ...made];
  const people = Array.from({ length: rows }, (_, n) => {
    const company = all[Math.floor(random() * all.length)];
    return [`Ada${n}`, `Test${seed}`, company?.name, company?.city, company?.country];
  });
  return Papa.unparse([["First name", "Last name", "Company", "City", "Country"], ...people]);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
