import type { Lead } from "@/lib/models/record/shape";

interface Named {
  companyName: string | null;
  lead: Lead;
  position: number;
}

/** What to call a record: its company as found, as given, or what else the row says. */
export function companyNameOf({ companyName, lead, position }: Named): string {
  return companyName ?? lead.company ?? lead.website ?? lead.email ?? `Row ${position}`;
}

/** The person of a lead, or an empty string. */
export function personOf(lead: Lead): string {
  return lead.full_name ?? [lead.first_name, lead.last_name].filter(Boolean).join(" ");
}
