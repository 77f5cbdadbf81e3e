import type { GateContext } from "./gate-context";

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

/** The first link that neither the brief has nor the company's own site is; null when all are known. */
export function foreignLink(links: string[], { input }: GateContext): string | null {
  const { brief, company } = input;
  const ours = `${brief.offer} ${brief.callToAction}`.toLowerCase();
  const own = bare(company.domain ?? "");
  const known = (link: string) => {
    const name = bare(link);
    return ours.includes(name) || (own !== "" && name === own);
  };
  return links.find((link) => !known(link)) ?? null;
}
