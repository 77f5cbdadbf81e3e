import type { Place } from "../snapshot";
import { isPersonName } from "./names";

const LABEL =
  /(?:^|[\n\t.;|])[ ]?((?:(?:vertretungsberechtigte[rs]? )?geschäftsführ(?:er(?:in)?|ung)|geschäftsführende[r]? gesellschafter(?:in)?|inhaber(?:in)?|vertreten durch(?: (?:den|die) geschäftsführer(?:in)?)?|vorstand|vorstandsvorsitzende[r]?|owner|co-owner|founder|co-founder|founded by|owned by|ceo|chief executive officer|managing director|managing partner|president|director|principal|gérante?|directeur (?:de la publication|général)|fondateur|président|gerente|administrador|propietari[oa]|titolare|legale rappresentante|amministratore unico|eigenaar|bestuurder|zaakvoerder|właściciel|prezes zarządu|verkställande direktör|direktør|toimitusjohtaja)(?: ?\([^)\n]{1,20}\))?)[ ]?(?::|\n|–|-(?= ))[ \n]{0,2}([^\n\t]{4,120})/giu;

/** People named behind a label: `Managing Director: Anna Muster`, `Geschäftsführer: A. Muster, B. Beispiel`. */
export function labelledPeople(visible: string): { name: string; role: string; place: Place }[] {
  const people: { name: string; role: string; place: Place }[] = [];
  for (const match of visible.matchAll(LABEL)) {
    const [whole, role = "", rest = ""] = match;
    const from = match.index + whole.length - rest.length;
    const start = match.index + whole.indexOf(role);
    for (const part of rest.matchAll(/[^,;/&()]+?(?=\s*(?:[,;/&()]|$|\s(?:und|and|et|y|e|en)\s))/gu)) {
      const name = part[0].replace(/^\s*(?:und|and|et|y|e|en|herrn?|frau)\s+/iu, "").trim();
      if (!isPersonName(name)) continue;
      people.push({ name, role: tidyRole(role), place: { start, end: from + part.index + part[0].length } });
    }
  }
  return people;
}

function tidyRole(role: string): string {
  const bare = role.replace(/\s*\([^)]*\)$/, "").replace(/^vertreten durch(?: (?:den|die))?\s*/iu, "");
  if (/^founded by$/i.test(bare)) return "Founder";
  if (/^owned by$/i.test(bare)) return "Owner";
  return bare;
}
