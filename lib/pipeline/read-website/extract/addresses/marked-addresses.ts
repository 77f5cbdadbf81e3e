import type { Place, Snapshot } from "../snapshot";
import { firstText } from "../structured-data/company-nodes";
import type { StructuredNode } from "../structured-data/item";
import type { AddressParts } from "./shape";

export interface MarkedAddress {
  parts: AddressParts;
  place: Place;
  adapter: string;
}

const PARTS: [keyof AddressParts, string][] = [
  ["street", "streetaddress"],
  ["city", "addresslocality"],
  ["state", "addressregion"],
  ["postalCode", "postalcode"],
  ["country", "addresscountry"],
];

function partsOf(node: StructuredNode): AddressParts {
  const parts: AddressParts = {};
  for (const [part, name] of PARTS) {
    const all = node.texts.get(name)?.map(({ text }) => text.replace(/[,\s]+$/, "")) ?? [];
    const text = part === "street" ? [...new Set(all)].join(", ") : all[0];
    if (text) parts[part] = text;
  }
  parts.country ??= node.nodes.get("addresscountry")?.map((inner) => firstText(inner, "name")?.text)[0];
  if (parts.country === undefined) delete parts.country;
  return parts;
}

/** The stretch of visible text in which all marked parts stand. */
function markedPlace(node: StructuredNode): Place | null {
  const places = PARTS.flatMap(([, name]) => node.texts.get(name) ?? []);
  const starts = places.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = places.flatMap(({ end }) => (end === null ? [] : [end]));
  if (starts.length === 0 || starts.length < places.length / 2) return null;
  const place = { start: Math.min(...starts), end: Math.max(...ends) };
  return place.end - place.start > 300 ? null : place;
}

function shownPlace(parts: AddressParts, snapshot: Snapshot): Place | null {
  if (!parts.street || !parts.postalCode) return null;
  const start = snapshot.visible.indexOf(parts.street);
  const code = start < 0 ? -1 : snapshot.visible.indexOf(parts.postalCode, start);
  return code < 0 || code - start > 160 ? null : { start, end: code + parts.postalCode.length };
}

/** Addresses that the page marks as such, in JSON-LD, microdata, RDFa or hCard. */
export function findMarkedAddresses(nodes: readonly StructuredNode[], snapshot: Snapshot): MarkedAddress[] {
  const found: MarkedAddress[] = [];
  for (const node of nodes) {
    const parts = partsOf(node);
    if (!parts.street && !(parts.city && parts.postalCode)) continue;
    const said = Object.values(parts).join(", ");
    const place = markedPlace(node) ?? shownPlace(parts, snapshot) ?? snapshot.place("address: ", said);
    found.push({ parts, place, adapter: node.notation });
  }
  return found;
}
