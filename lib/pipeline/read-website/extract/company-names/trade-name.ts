import { hasLegalForm } from "./clean";

/** One spelling of a company's name, where it stands and what that is worth. */
export interface NameSpelling {
  name: string;
  adapter: string;
  score: number;
}

/** Whether `name` is `legalName` without what makes it one: "Muster" for "Muster GmbH & Co. KG". */
function isWithoutForm(name: string, legalName: string): boolean {
  return name.length < legalName.length && legalName.toLowerCase().startsWith(name.toLowerCase());
}

/**
 * The name people use and the one in the register, among spellings of one name. What the title, the logo or the
 * structured data call the company is its trade name; running text alone does not make one.
 */
export function tellTradeName<S extends NameSpelling>(
  spellings: readonly S[],
): { trade: S | null; legal: S | null } {
  const legals = spellings.filter(({ name }) => hasLegalForm(name));
  const legal = legals.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
  if (legal === null) return { trade: null, legal: null };
  const trades = spellings.filter(
    ({ name, adapter }) => adapter !== "text" && isWithoutForm(name, legal.name),
  );
  return { trade: trades.sort((a, b) => b.score - a.score)[0] ?? null, legal };
}
