export type PageKind = "home" | "contact" | "imprint" | "about" | "team" | "legal" | "other";

const KINDS: [PageKind, RegExp][] = [
  ["legal", /privacy|datenschutz|terms|agb|cookie|confidentialite|privacidad/],
  ["contact", /contact|kontakt|contatt|contato|kapcsolat|yhteystie/],
  ["imprint", /impressum|imprint|legal-?notice|mentions|aviso-?legal|note-?legali|colofon/],
  ["team", /team|staff|people|leadership|mitarbeiter|equipe|equipo/],
  [
    "about",
    /about|ueber|uber-uns|a-propos|qui-sommes|quienes|chi-siamo|over-ons|who-we-are|company|unternehmen/,
  ],
];

/** What a page is for, by its address. */
export function kindOfPage(url: string): PageKind {
  const path = URL.canParse(url) ? new URL(url).pathname.toLowerCase() : "";
  if (/^\/(?:(?:index|home|default)(?:\.[a-z]+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/.test(path)) return "home";
  return KINDS.find(([, words]) => words.test(path))?.[0] ?? "other";
}
