import { storableText } from "@/lib/platform/storable-text";
import type { Lead } from "./shape";

/** Everything that a record says when it comes in, with its cells that mean nothing to us, lower-cased. */
export function leadWords({ cells, lead }: { cells: string[]; lead: Lead }): string {
  let words = searchText(lead);
  for (const cell of cells) if (cell !== "") words += `\n${cell}`;
  // Nearly always a cell as it stands.
  for (const value of Object.values(lead)) if (!cells.includes(value)) words += `\n${value}`;
  return storableText(words.toLowerCase());
}

/** What a search looks through. Lower-cased in code, because SQLite lowers ASCII only. */
export function searchText(lead: Lead): string {
  const parts = [
    lead.company,
    lead.full_name,
    lead.first_name,
    lead.last_name,
    lead.email,
    lead.city,
    lead.website,
  ];
  return parts
    .filter((part) => part !== undefined)
    .join(" ")
    .toLowerCase()
    .slice(0, 500);
}
