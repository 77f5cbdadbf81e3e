import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import { labelledPeople } from "./people/labelled";
import { isPersonName } from "./people/names";
import { type ShownPerson, shownPeople } from "./people/shown";
import type { Snapshot } from "./snapshot";
import { firstText, personNodes } from "./structured-data/company-nodes";
import type { StructuredNode } from "./structured-data/item";

const LIMIT = 40;
const ROLE_OF_PROPERTY: Record<string, string> = { founder: "Founder", founders: "Founder", owner: "Owner" };
function markedPeople(
  nodes: readonly StructuredNode[],
  snapshot: Snapshot,
): (ShownPerson & { notation: string })[] {
  return personNodes(nodes).flatMap(({ node, via }) => {
    const name = firstText(node, "name");
    if (name === null || !isPersonName(name.text)) return [];
    const role = firstText(node, "jobtitle")?.text ?? ROLE_OF_PROPERTY[via] ?? "";
    return [{ name: name.text, role, place: snapshot.place("person: ", name.text), notation: node.notation }];
  });
}

/** People of the company with what they do there. A name without a role counts only where it is marked as a person. */
export function findPeople(
  page: ParsedPage,
  nodes: readonly StructuredNode[],
  snapshot: Snapshot,
): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const add = ({ name, role, place }: ShownPerson, adapter: string, confidence: number) => {
    const key = name.toLowerCase();
    if (facts.has(key) || facts.size >= LIMIT) return;
    const detail = role === "" ? {} : { detail: { role } };
    facts.set(key, snapshot.fact({ field: "person", value: name, ...detail, adapter, confidence }, place));
  };
  for (const person of markedPeople(nodes, snapshot)) add(person, person.notation, 0.9);
  for (const person of labelledPeople(snapshot.visible)) add(person, "text", 0.85);
  for (const person of shownPeople(page)) add(person, "text", 0.7);
  return [...facts.values()];
}
