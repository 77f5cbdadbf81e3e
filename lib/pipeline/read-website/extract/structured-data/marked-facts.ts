import type { CountryCode } from "libphonenumber-js/max";
import type { FactField, FoundFact } from "@/lib/models/fact/shape";
import { isPlaceholder } from "../emails/decoys";
import { normaliseEmail } from "../emails/normalise";
import { parseNumber, UNKNOWN_RANGE_CONFIDENCE } from "../phones/parse-number";
import type { SiteIdentity } from "../site-identity";
import type { Place, Snapshot } from "../snapshot";
import type { NodeText, StructuredNode } from "./item";

function placeOf(text: NodeText, snapshot: Snapshot, label: string): Place {
  return text.start === null || text.end === null
    ? snapshot.place(label, text.text)
    : { start: text.start, end: text.end };
}

function textsOf(node: StructuredNode, name: string): NodeText[] {
  const points = node.nodes.get("contactpoint") ?? [];
  return [...(node.texts.get(name) ?? []), ...points.flatMap((point) => point.texts.get(name) ?? [])];
}

/** Email, telephone and fax that a company's structured data gives. */
export function findMarkedContacts(
  companies: readonly StructuredNode[],
  {
    site,
    countries,
    snapshot,
  }: { site: SiteIdentity; countries: readonly CountryCode[]; snapshot: Snapshot },
): FoundFact[] {
  const facts: FoundFact[] = [];
  const add = (field: FactField, value: string, text: NodeText, notation: string, confidence = 0.95) => {
    const place = placeOf(text, snapshot, `${field}: `);
    facts.push(snapshot.fact({ field, value, adapter: notation, confidence }, place));
  };
  const addNumber = (field: "phone" | "fax", text: NodeText, notation: string) => {
    const number = parseNumber(text.text.replace(/^[^\d+(]+/, ""), countries);
    if (number === null) return;
    add(field, number.e164, text, notation, number.known ? undefined : UNKNOWN_RANGE_CONFIDENCE);
  };
  for (const node of companies) {
    for (const text of textsOf(node, "email")) {
      const email = normaliseEmail(text.text.replace(/^mailto:/i, ""), site.domain);
      if (email !== null && !isPlaceholder(email, site)) add("email", email, text, node.notation);
    }
    for (const text of textsOf(node, "telephone"))
      addNumber(/fax/i.test(text.text) ? "fax" : "phone", text, node.notation);
    for (const text of textsOf(node, "faxnumber")) addNumber("fax", text, node.notation);
  }
  return facts;
}
