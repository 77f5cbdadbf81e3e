import type { Ground } from "../email/ground";

/** How many people of the pages bear a name: `Voss` alone may be two of them. */
function bearers(word: string, names: ReadonlySet<string>): number {
  const [first, last] = [new Set<string>(), new Set<string>()];
  for (const pair of names) {
    const [one = "", other = ""] = pair.split(" ");
    if (one === word) first.add(other);
    if (other === word) last.add(one);
  }
  return Math.max(first.size, last.size);
}

/** Whether a name of an email is that of somebody on the pages: all its words are, and it could be nobody else's. */
export function isSamePerson(said: string[], known: string[], { names }: Ground): boolean {
  if (said.length === 0 || said.some((word) => !known.includes(word))) return false;
  return said.length > 1 || bearers(said[0] ?? "", names) <= 1;
}
