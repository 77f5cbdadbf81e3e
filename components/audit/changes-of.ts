import type { AuditValue } from "@/lib/models/audit/shape";

/** One value that was changed, as texts; null where there was, or is, none. */
export interface Change {
  name: string;
  before: string | null;
  after: string | null;
}

/** What differs between before and after, value by value. What stayed as it was is left out. */
export function changesOf(before: AuditValue, after: AuditValue): Change[] {
  const [old, young] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...old.keys(), ...young.keys()])];
  return names
    .map((name) => ({ name, before: textOf(old.get(name)), after: textOf(young.get(name)) }))
    .filter((change) => change.before !== change.after);
}

/** A value that is no object stands without a name. */
function partsOf(value: AuditValue): Map<string, AuditValue> {
  if (value === null) return new Map();
  if (typeof value !== "object" || Array.isArray(value)) return new Map([["", value]]);
  return new Map(Object.entries(value));
}

function textOf(value: AuditValue | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
