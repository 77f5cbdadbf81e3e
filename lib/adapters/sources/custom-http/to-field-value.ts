import { emailsIn, phonesIn } from "../mail-and-phone";

const MOST_CHARS = 500;
const LINKS = new Set(["website", "linkedin", "twitter", "facebook", "instagram", "youtube"]);

/**
 * A value of somebody's JSON in the field's normal form.
 * @returns null when it cannot be one: an address without an @, a number that is no telephone, an object
 */
export function toFieldValue(field: string, raw: unknown, country: string | undefined): string | null {
  if (typeof raw !== "string" && typeof raw !== "number") return null;
  const text = String(raw)
    .toWellFormed()
    .replace(/\p{C}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, MOST_CHARS);
  if (text === "") return null;
  if (field === "email") return whole(emailsIn(text), text);
  if (field === "phone" || field === "fax") return whole(phonesIn(text, country), text);
  if (LINKS.has(field)) return toLink(text);
  return text;
}

/** The one sighting that is the whole text, and not a piece of a sentence. */
function whole(found: { value: string; quote: string }[], text: string): string | null {
  const [first] = found;
  return first !== undefined && text.length - first.quote.length <= 4 ? first.value : null;
}

function toLink(text: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.hostname.includes(".") ? url.href : null;
}
