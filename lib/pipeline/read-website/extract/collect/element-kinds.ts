import { KnownNames } from "./known-names";

/** How an element parts the words before it from those after: by a line, a table cell, a space, or only a seam. */
export type Parting = "line" | "cell" | "space" | "seam" | "nothing";

/** What is known about all elements of one name. There is one object a name, so kinds are compared by identity. */
export interface ElementKind {
  name: string;
  parting: Parting;
  isBlock: boolean;
  /** It has no content and no closing tag. */
  isVoid: boolean;
  /** Nobody reads its content as text. */
  isUnread: boolean;
  /** 1 to 6 for headings, else 0. */
  level: number;
  /** Names of open elements that end where one of this kind begins: pages leave out their closing tags. */
  ends: ReadonlySet<string> | null;
  /** Where its content ends, for elements that hold no tags. */
  rawEnd: RegExp | null;
}

const words = (text: string) => new Set(text.split(" "));
const BLOCKS = words(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul",
);
const UNREAD = words("script style template svg select textarea noscript iframe object canvas title");
const SPACED = words("button label input img option video audio");
const VOID = words(
  "area base basefont br col command embed frame hr img input link meta param source track wbr",
);
const RAW = words("script style title textarea iframe xmp");
/** A map and no plain object, since a page may call its elements anything, `constructor` too. */
const ENDS = new Map([
  ["p", words("p")],
  ["li", words("li")],
  ["option", words("option")],
  ["a", words("a")],
  ["tr", words("tr td th")],
  ["td", words("td th")],
  ["th", words("th td")],
  ["dt", words("dt dd")],
  ["dd", words("dd dt")],
]);
/** Others that pages use all the time. */
const INLINE = words(
  "td th span b i u s strong em small big font sub sup del ins strike abbr cite code label path g use time picture",
);

function partingOf(name: string): Parting {
  if (name === "br" || BLOCKS.has(name)) return "line";
  if (name === "td" || name === "th") return "cell";
  if (SPACED.has(name)) return "space";
  return name === "wbr" ? "nothing" : "seam";
}

/** The kind of a name in lower case. */
export function makeKind(name: string): ElementKind {
  return {
    name,
    parting: partingOf(name),
    isBlock: BLOCKS.has(name),
    isVoid: VOID.has(name),
    isUnread: UNREAD.has(name),
    level: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0,
    ends: ENDS.get(name) ?? null,
    rawEnd: RAW.has(name) ? new RegExp(`</${name}[\\s/>]`, "gi") : null,
  };
}

const names = new Set([...BLOCKS, ...UNREAD, ...SPACED, ...VOID, ...RAW, ...ENDS.keys(), ...INLINE]);

/** The kinds of the names that HTML knows. */
export const ELEMENT_KINDS = new KnownNames([...names].map((name) => [name, makeKind(name)] as const));
