import type { LogFilter } from "@/components/audit/props";

const DAY = 86_400_000;

/** The filter as REST takes it. Days are the reader's own, from the first's start to the last's end. */
export function logQuery({ who, what, outcome, from, until }: LogFilter): string {
  const query = new URLSearchParams();
  if (who !== "") query.set("actor", who);
  if (what !== "") query.set("action", what);
  if (outcome !== "all") query.set("refused", String(outcome === "refused"));
  const [first, last] = [startOf(from), startOf(until)];
  if (first !== null) query.set("from", first.toISOString());
  if (last !== null) query.set("until", new Date(last.getTime() + DAY).toISOString());
  return query.toString();
}

/** Null for what is no day: an address can hold anything. */
function startOf(day: string): Date | null {
  const date = new Date(`${day}T00:00:00`);
  return Number.isNaN(date.getTime()) ? null : date;
}
