import type { CountryCode } from "libphonenumber-js/max";
import type { FoundFact } from "@/lib/models/fact/shape";
import type { TextLine } from "../collect/text-line";
import type { Snapshot } from "../snapshot";
import type { StructuredNode } from "../structured-data/item";
import { findContinentalAddresses } from "./continental-shapes";
import { findMarkedAddresses } from "./marked-addresses";
import { type AddressParts, addressKey, type FoundAddress, toLine } from "./shape";

const LIMIT = 40;

/** Address nodes anywhere below the company's nodes, or standing alone. */
function addressNodes(
  companies: readonly StructuredNode[],
  all: readonly StructuredNode[],
): StructuredNode[] {
  const alone = all.filter(({ types }) => types.includes("postaladdress"));
  const ofCompanies = companies.flatMap((node) => {
    const places = node.nodes.get("location") ?? [];
    const own = node.texts.has("streetaddress") ? [node] : [];
    return [
      ...own,
      ...(node.nodes.get("address") ?? []),
      ...places.flatMap((place) => place.nodes.get("address") ?? []),
    ];
  });
  return [...new Set([...ofCompanies, ...alone])];
}

function toDetail(parts: AddressParts): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

export interface AddressClues {
  companies: readonly StructuredNode[];
  /** All marked nodes of the page. */
  all: readonly StructuredNode[];
  /** Addresses in the visible text whose form alone tells their country. */
  english: readonly FoundAddress[];
  /** Lines of the visible text that may hold a postal code. */
  lines: readonly TextLine[];
}

/** Postal addresses: those the page marks, then those it writes in the ways of its countries. */
export function findAddresses(
  { companies, all, english, lines }: AddressClues,
  countries: readonly CountryCode[],
  snapshot: Snapshot,
): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const add = (
    parts: AddressParts,
    place: { start: number; end: number },
    adapter: string,
    confidence: number,
  ) => {
    const key = addressKey(parts);
    if (facts.has(key) || facts.size >= LIMIT) return;
    const finding = {
      field: "address" as const,
      value: toLine(parts),
      detail: toDetail(parts),
      adapter,
      confidence,
    };
    facts.set(key, snapshot.fact(finding, place));
  };
  for (const { parts, place, adapter } of findMarkedAddresses(addressNodes(companies, all), snapshot)) {
    add(parts, place, adapter, 0.95);
  }
  const { visible } = snapshot;
  const shown = [...english, ...findContinentalAddresses(visible, lines, countries)];
  for (const { parts, place } of shown) add(parts, place, "text", 0.8);
  return [...facts.values()];
}
