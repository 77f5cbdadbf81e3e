import type { FoundFact } from "@/lib/models/fact/shape";

/** A link of a page, made absolute. `external` means another registrable domain. */
export interface PageLink {
  url: string;
  text: string;
  rel: "same-site" | "external";
}

/** What one page says, before it is stored. Every fact's quote is exactly `text.slice(start, end)`. */
export interface PageReading {
  url: string;
  title: string | null;
  /** The page's own `lang`, lower-cased, for example `de` or `en-gb`. */
  language: string | null;
  /** The visible text, then, after a blank line, what the page says without showing it. */
  text: string;
  /** Stretches of the text that no visitor sees: they prove nothing. */
  concealed: { start: number; end: number }[];
  /** The address the page gives itself (canonical, else `og:url`), absolute; null when it gives none. */
  declaredUrl: string | null;
  links: PageLink[];
  facts: FoundFact[];
  /** The same values found in other ways, less surely: markup and text often say the same. */
  repeats: FoundFact[];
  /** The page is empty until its scripts run. */
  needsScripts: boolean;
}

/** A fact with the page that states it. */
export type SourcedFact = FoundFact & { sourceUrl: string };
