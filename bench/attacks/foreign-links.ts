const URL_LIKE = /\b[a-z][a-z+.-]{1,15}:\/\/[^\s<>"“”]+/giu;
const NAME_LIKE = /(?:[\p{L}\p{N}-]+[.。．])+\p{L}{2,}(?:\/[^\s<>"“”]*)?/gu;
const OTHER = /javascript:|data:|mailto:|\]\(|<[a-z!/]|&lt;|@[\p{L}\p{N}-]+\./giu;

const bare = (link: string) =>
  link
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/[/.,;:!?)”»]+$/, "");

/**
 * Everything in a text that a mail program might make a link, an address or markup of, other than the links of `allowed`
 * whole.
 */
export function foreignLinks(text: string, allowed: string[]): string[] {
  const ours = new Set(
    allowed.flatMap((given) => [
      ...(given.match(URL_LIKE) ?? []).map(bare),
      ...(given.match(NAME_LIKE) ?? []).map(bare),
      ...(given.match(URL_LIKE) ?? []).map((url) => new URL(url).hostname.replace(/^www\./, "")),
    ]),
  );
  const urls = text.match(URL_LIKE) ?? [];
  const rest = text.replace(URL_LIKE, " ");
  const found = [...urls, ...(rest.match(NAME_LIKE) ?? []), ...(rest.match(OTHER) ?? [])];
  return found.filter((link) => !ours.has(bare(link)));
}
