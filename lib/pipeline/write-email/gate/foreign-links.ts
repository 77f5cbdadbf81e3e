import type { GateInput } from "./gate-input";

const LINK = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/gi;

const bare = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/.,;:!?)”»]+$/, "");

/** Links and addresses of a text, and the text without them. */
export function cutLinks(text: string): { links: string[]; rest: string } {
  const links = [...text.matchAll(LINK)].map(([link]) => link);
  return { links, rest: text.replace(LINK, " ") };
}

/** The first link that is not, whole, one of the brief's or the company's own site; null when all are known. */
export function foreignLink(
  links: string[],
  { brief, company }: Pick<GateInput, "brief" | "company">,
): string | null {
  const ours = cutLinks(`${brief.offer} ${brief.callToAction}`).links;
  const known = new Set([...ours, company.domain ?? ""].map(bare).filter((name) => name !== ""));
  return links.find((link) => !known.has(bare(link))) ?? null;
}
