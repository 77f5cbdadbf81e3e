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
  links: PageLink[];
  facts: FoundFact[];
  /** The page is empty until its scripts run. */
  needsScripts: boolean;
}

/** A fact with the page that states it. */
export type SourcedFact = FoundFact & { sourceUrl: string };
