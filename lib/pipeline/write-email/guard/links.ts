const SCHEME = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,15}:(?=[^\s])(?:\/\/)?[^\s<>"“”]*/giu;
const NAME = /(?:[\p{L}\p{N}-]+[.。．｡])+\p{L}{2,}(?:[/?#:][^\s<>"“”]*)?/gu;
const SPELLED =
  /\p{L}+\s?[([]?\s?(?:dot|punkt)\s?[)\]]?\s\p{L}{2,}(?!\p{L})|[([](?:at|dot|punkt)[)\]]|\/\/\S+|\S+@\S+/giu;
const MARKUP = /<\s?[a-z!/]|&lt;|&#|\]\s?[([]|!\[|\w\(|^[=+@]/iu;

const bare = (link: string) =>
  link
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/.,;:!?)”»]+$/, "");

function linksOf(text: string): string[] {
  const schemes = text.match(SCHEME) ?? [];
  const rest = text.replace(SCHEME, " ");
  return [...schemes, ...(rest.match(NAME) ?? []), ...(rest.match(SPELLED) ?? [])];
}

/** The first link, address or piece of markup that is not, sign for sign, one of the brief's or the company's site. */
export function foreignLink(text: string, brief: string, domain: string | null): string | null {
  const ours = new Set([...linksOf(brief), domain ?? ""].map(bare));
  const foreign = linksOf(text).find((link) => !ours.has(bare(link)));
  return foreign ?? MARKUP.exec(text)?.[0] ?? null;
}
