import type { LeadField } from "@/lib/models/record/shape";
import { FIELD_BY_HEADER, NAME_HEADERS } from "./header-synonyms";
import { compactHeader, normalizeHeader } from "./normalize-header";

/** A guess with how good it is: 100 for the very word, less for a word among others. */
export interface HeaderGuess {
  field: LeadField;
  score: number;
}

/** A header about something else than the field it names: "Email opt-in", "Last contact date", "Logo URL". */
const ABOUT =
  /\b(opt|status|type|typ|date|datum|fecha|updated|created|valid|verified|source|quelle|count|anzahl|score|consent|fax|id|logo|image|photo|foto|bild|media|facebook|twitter|instagram|youtube|tiktok|xing|latitude|longitude|location|latlng)\b/;
const MOST_WORDS = 6;

/** What a header says its column holds; null when it says nothing we know or could mean several things. */
export function guessByHeader(header: string): HeaderGuess | null {
  const exact = FIELD_BY_HEADER.get(compactHeader(header));
  if (exact) return { field: exact, score: 100 };
  const normal = normalizeHeader(header);
  if (normal === "" || isAboutSomethingElse(header)) return null;
  return longestPhrase(normal.split(" ").slice(0, MOST_WORDS));
}

/** Whether a header rules out the contact fields, whatever its values look like (an id looks like a phone number). */
export function isAboutSomethingElse(header: string): boolean {
  return ABOUT.test(normalizeHeader(header));
}

/** Whether a header is "name" in some language and nothing more. */
export function isNameHeader(header: string): boolean {
  return NAME_HEADERS.has(compactHeader(header));
}

/** The longest known phrase inside the header; of equals the last, which is the noun ("company address"). */
function longestPhrase(words: string[]): HeaderGuess | null {
  for (let length = words.length - 1; length >= 1; length--) {
    for (let end = words.length; end >= length; end--) {
      const field = FIELD_BY_HEADER.get(words.slice(end - length, end).join(""));
      if (field) return { field, score: 50 + length * 5 + (end === words.length ? 5 : 0) };
    }
  }
  return null;
}
