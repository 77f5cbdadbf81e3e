import { Attribute, type Attributes, setOf } from "../collect/attributes";
import type { Notation, RawItem, RawProperty } from "./item";

interface OpenElement {
  depth: number;
  item: RawItem | null;
  property: RawProperty | null;
}

const ITEM_LIMIT = 400;

/** hCard class names and the schema.org property each stands for. */
const HCARD_PROPERTIES = new Map([
  ["fn", "name"],
  ["org", "legalname"],
  ["organization-name", "legalname"],
  ["tel", "telephone"],
  ["email", "email"],
  ["street-address", "streetaddress"],
  ["locality", "addresslocality"],
  ["region", "addressregion"],
  ["postal-code", "postalcode"],
  ["country-name", "addresscountry"],
  ["role", "jobtitle"],
]);

const { itemprop, itemscope, itemtype, typeof: rdfType, property } = Attribute;
const MARKS = setOf(itemprop, itemscope, rdfType, property);

interface Mark {
  notation: Notation;
  types: string[] | null;
  names: string[];
}

function readHcard(className: string): Mark | null {
  const classes = className.toLowerCase().split(/\s+/);
  const names = classes.map((name) => HCARD_PROPERTIES.get(name)).filter((name) => name !== undefined);
  if (classes.includes("vcard")) return { notation: "hcard", types: ["vcard"], names: [] };
  if (classes.includes("adr")) return { notation: "hcard", types: ["postaladdress"], names: ["address"] };
  return names.length > 0 ? { notation: "hcard", types: null, names } : null;
}

function words(value: string): string[] {
  return value
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^.*[/#:]/, ""))
    .filter((word) => word.length > 0);
}

function readMark(attributes: Attributes): Mark | null {
  if (!attributes.hasAny(MARKS)) return null;
  const names = attributes.get(itemprop);
  if (names !== undefined || attributes.has(itemscope)) {
    const types = attributes.has(itemscope) ? words(attributes.get(itemtype) ?? "") : null;
    return { notation: "microdata", types, names: words(names ?? "") };
  }
  const type = attributes.get(rdfType);
  const properties = attributes.get(property);
  const isOpenGraph = properties === undefined || properties.includes("og:");
  if (type === undefined && isOpenGraph) return null;
  return { notation: "rdfa", types: type === undefined ? null : words(type), names: words(properties ?? "") };
}

function literalOf(tag: string, attributes: Attributes): string | null {
  const stated = attributes.get(Attribute.content) ?? attributes.get(Attribute.datetime);
  if (stated !== undefined) return stated;
  if (tag === "a" || tag === "link") return attributes.get(Attribute.href) ?? null;
  return tag === "img" ? (attributes.get(Attribute.src) ?? null) : null;
}

/** Follows microdata, RDFa and hCard while the page is parsed. */
export class MarkedItems {
  readonly top: RawItem[] = [];
  private readonly open: OpenElement[] = [];
  private count = 0;

  /** @param mayBeCard whether the element's class may mark a part of an hCard */
  opened(tag: string, attributes: Attributes, depth: number, at: number, mayBeCard: boolean): void {
    const mark =
      readMark(attributes) ?? (mayBeCard ? readHcard(attributes.get(Attribute.class) ?? "") : null);
    if (mark === null || this.count >= ITEM_LIMIT) return;
    const parent = this.currentItem();
    if (mark.types === null && parent === null) return;
    this.count += 1;
    const item: RawItem | null =
      mark.types === null ? null : { notation: mark.notation, types: mark.types, properties: [] };
    const literal = item === null ? literalOf(tag, attributes) : null;
    const made = mark.names.map((name) => ({ name, literal, start: at, end: at, item }));
    if (parent !== null) parent.properties.push(...made);
    if (item !== null && (parent === null || made.length === 0)) this.top.push(item);
    const property = made[0] ?? null;
    for (const other of made.slice(1)) this.open.push({ depth, item: null, property: other });
    this.open.push({ depth, item, property });
  }

  closed(depth: number, at: number): void {
    for (let last = this.open.at(-1); last !== undefined && last.depth >= depth; last = this.open.at(-1)) {
      if (last.property !== null) last.property.end = at;
      this.open.pop();
    }
  }

  private currentItem(): RawItem | null {
    for (let i = this.open.length - 1; i >= 0; i -= 1) {
      const item = this.open[i]?.item;
      if (item) return item;
    }
    return null;
  }
}
