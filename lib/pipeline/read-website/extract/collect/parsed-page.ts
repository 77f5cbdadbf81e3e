import type { RawItem } from "../structured-data/item";
import type { TextLine } from "./text-line";

/** A stretch of the visible text that an element covers. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Anchor extends Stretch {
  href: string;
  /** `aria-label` or `title`, else the `alt` of a picture inside: what a link without words says. */
  label: string;
  inFooter: boolean;
}

export interface Heading extends Stretch {
  level: number;
}

/** Everything one pass over the HTML collects; no tree is built. */
export interface ParsedPage {
  visible: string;
  /** Its lines, in order; there is at least one. */
  lines: TextLine[];
  /** Those with at least two digits: nothing with fewer is a number, a postal code or a time. */
  digitalLines: TextLine[];
  /** Those that are marked by a sign. */
  markedLines: TextLine[];
  /** Offsets where inline elements meet without a space. */
  seams: number[];
  title: string | null;
  language: string | null;
  base: string | null;
  canonical: string | null;
  /** `meta` by lower-cased name or property; the first of each counts. */
  metas: Map<string, string>;
  anchors: Anchor[];
  headings: Heading[];
  /** `<address>` elements. */
  addresses: Stretch[];
  footers: Stretch[];
  /** What is in the text but not to be seen: hidden elements, tiny or white or struck letters. */
  concealed: Stretch[];
  /** `alt` texts of pictures that look like the logo. */
  logoAlts: string[];
  jsonLd: string[];
  /** Inline scripts that write or link an address. */
  writers: string[];
  /** Cloudflare's `data-cfemail` codes with the place they stand at. */
  cloudflare: { code: string; at: number }[];
  /** Elements with `data-…` attributes, which may spell an address: `data-user="info" data-domain="x.example"`. */
  dataAttributes: { attributes: Record<string, string>; at: number }[];
  /** `onclick` and the like, where they carry an address. */
  handlers: string[];
  /** Top items of microdata, RDFa and hCard. */
  items: RawItem[];
  scripts: { count: number; bytes: number; sources: string[] };
  noscript: string;
  /** A `<div id="root">`-like element that a script fills. */
  hasShellRoot: boolean;
}
