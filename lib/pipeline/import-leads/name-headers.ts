import type { TableNotes } from "./notes";

/**
 * Names for the columns as they are shown: blank ones become "Column 3", a name used before gets a number.
 * @param width how many columns the table has; the header row may be shorter.
 */
export function nameHeaders(headers: string[], width: number, notes: TableNotes): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const given = headers[index]?.trim() || `Column ${index + 1}`;
    const name = freeName(given, used);
    if (name !== given)
      notes.add(`The header "${shortened(given)}" occurs twice; the second is shown as "${shortened(name)}"`);
    used.add(name);
    return name;
  });
}

function freeName(given: string, used: Set<string>): string {
  let name = given;
  for (let number = 2; used.has(name); number++) name = `${given} (${number})`;
  return name;
}

function shortened(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
