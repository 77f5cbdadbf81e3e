import type { FoundFact } from "@/lib/models/fact/shape";
import { labelledPeople } from "./people/labelled";
import { isPersonName, isRole } from "./people/names";
import type { Place, Snapshot } from "./snapshot";
import { firstText, personNodes } from "./structured-data/company-nodes";
import type { StructuredNode } from "./structured-data/item";

const LIMIT = 40;
const ROLE_OF_PROPERTY: Record<string, string> = { founder: "Founder", founders: "Founder", owner: "Owner" };
/** `Anna Muster, Managing Director` and its kin, on one line. */
const BETWEEN = /\s*[,|–—\t(]\s*|\s+-\s+/;
const LENGTH = { name: 45, role: 70 };

const STARTS_LIKE_NAME = /^\p{Lu}[^\n]{1,30}[ ]/u;

interface Person {
  name: string;
  role: string;
  place: Place;
}

interface Line {
  text: string;
  start: number;
}

function linesOf(visible: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const raw of visible.split("\n")) {
    const text = raw.trim();
    if (text !== "") lines.push({ text, start: at + raw.indexOf(text) });
    at += raw.length + 1;
  }
  return lines;
}

function splitAtRole(line: string): { name: string; role: string } {
  const between = BETWEEN.exec(line);
  if (between === null || between.index > LENGTH.name) return { name: "", role: "" };
  const role = line.slice(between.index + between[0].length).replace(/\)$/, "");
  return {
    name: line.slice(0, between.index),
    role: /\t/.test(role) || role.length > LENGTH.role ? "" : role,
  };
}

function shownPeople(lines: readonly Line[]): Person[] {
  const people: Person[] = [];
  for (const [i, { text, start }] of lines.entries()) {
    if (text.length > 110 || !STARTS_LIKE_NAME.test(text)) continue;
    const { name, role } = splitAtRole(text);
    if (isPersonName(name) && isRole(role)) {
      people.push({ name, role, place: { start, end: start + text.length } });
      continue;
    }
    const below = lines[i + 1];
    if (below === undefined || text.length > 45 || !isPersonName(text) || !isRole(below.text)) continue;
    people.push({ name: text, role: below.text, place: { start, end: below.start + below.text.length } });
  }
  return people;
}

function markedPeople(
  nodes: readonly StructuredNode[],
  snapshot: Snapshot,
): (Person & { notation: string })[] {
  return personNodes(nodes).flatMap(({ node, via }) => {
    const name = firstText(node, "name");
    if (name === null || !isPersonName(name.text)) return [];
    const role = firstText(node, "jobtitle")?.text ?? ROLE_OF_PROPERTY[via] ?? "";
    return [{ name: name.text, role, place: snapshot.place("person: ", name.text), notation: node.notation }];
  });
}

/** People of the company with what they do there. A name without a role counts only where it is marked as a person. */
export function findPeople(nodes: readonly StructuredNode[], snapshot: Snapshot): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const add = ({ name, role, place }: Person, adapter: string, confidence: number) => {
    const key = name.toLowerCase();
    if (facts.has(key) || facts.size >= LIMIT) return;
    const detail = role === "" ? {} : { detail: { role } };
    facts.set(key, snapshot.fact({ field: "person", value: name, ...detail, adapter, confidence }, place));
  };
  for (const person of markedPeople(nodes, snapshot)) add(person, person.notation, 0.9);
  for (const person of labelledPeople(snapshot.visible)) add(person, "text", 0.85);
  for (const person of shownPeople(linesOf(snapshot.visible))) add(person, "text", 0.7);
  return [...facts.values()];
}
