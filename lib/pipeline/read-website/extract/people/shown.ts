import type { ParsedPage } from "../collect/parsed-page";
import type { TextLine } from "../collect/text-line";
import type { Place } from "../snapshot";
import { isPersonName, isRole } from "./names";

/** `Anna Muster, Managing Director` and its kin, on one line. */
const BETWEEN = /\s*[,|–—\t(]\s*|\s+-\s+/;
const LENGTH = { line: 110, name: 45, role: 70 };
const STARTS_LIKE_NAME = /^\p{Lu}[^\n]{1,30}[ ]/u;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const LAST_ASCII = 127;

export interface ShownPerson {
  name: string;
  role: string;
  place: Place;
}

function splitAtRole(line: string): { name: string; role: string } | null {
  const between = BETWEEN.exec(line);
  if (between === null || between.index > LENGTH.name) return null;
  const role = line.slice(between.index + between[0].length).replace(/\)$/, "");
  if (/\t/.test(role) || role.length > LENGTH.role) return null;
  return { name: line.slice(0, between.index), role };
}

/** Whether a line may begin with a name; asked of every line, and so by the code of one character. */
function mayBeginWithName(visible: string, line: TextLine): boolean {
  const code = visible.charCodeAt(line.start);
  if (code < CAPITAL_A || (code > CAPITAL_Z && code <= LAST_ASCII)) return false;
  // Names have no digits: a line with some can only be a name where a sign parts the rest from it.
  return line.digits === 0 || isParted(line);
}

function isParted({ isMarked, hasComma }: TextLine): boolean {
  return isMarked || hasComma;
}

function trimmed(visible: string, line: TextLine | undefined): { text: string; start: number } {
  const raw = line === undefined ? "" : visible.slice(line.start, line.end);
  const text = raw.trim();
  return { text, start: (line?.start ?? 0) + raw.indexOf(text) };
}

/** People whose role stands beside their name or on the line below. */
export function shownPeople({ visible, lines }: ParsedPage): ShownPerson[] {
  const people: ShownPerson[] = [];
  for (const [i, line] of lines.entries()) {
    if (!mayBeginWithName(visible, line)) continue;
    const { text, start } = trimmed(visible, line);
    if (text.length > LENGTH.line || !STARTS_LIKE_NAME.test(text)) continue;
    const beside = isParted(line) ? splitAtRole(text) : null;
    if (beside !== null && isPersonName(beside.name) && isRole(beside.role)) {
      people.push({ ...beside, place: { start, end: start + text.length } });
      continue;
    }
    if (line.digits > 0 || text.length > LENGTH.name || !isPersonName(text)) continue;
    const below = trimmed(visible, lines[i + 1]);
    if (!isRole(below.text)) continue;
    people.push({ name: text, role: below.text, place: { start, end: below.start + below.text.length } });
  }
  return people;
}
