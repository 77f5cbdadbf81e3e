import type { Lead } from "@/lib/models/record/shape";
import { plainLine } from "./plain-line";

const TITLES =
  /^(?:mr|mrs|ms|miss|dr|prof|dipl|ing|mag|herr|frau|hr|fr|sir|monsieur|madame|m|mme|sr|sra|sig|dott|dhr|mevr|pan|pani)\b\.?[\s-]*/i;
const NOT_A_NAME =
  /^(?:n\/?a|none|null|undefined|unknown|test|info|sales|office|contact|admin|team|the|owner|manager)$/i;
const LEGAL_FORM =
  /(?<![,\s])[,\s]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|ohg|ug(?:\s*\(haftungsbeschränkt\))?|e\.?\s?u\.?|e\.?\s?k\.?|inc\.?|llc|ltd\.?|limited|corp\.?|plc|s\.?a\.?s?|s\.?r\.?l\.?|s\.?l\.?u?|s\.?p\.?a\.?|b\.?v\.?|n\.?v\.?|lda\.?|sp\.\s*z\s*o\.\s*o\.)$/i;

/** How the reader is spoken to. Null where the row gives nothing that is safely a name. */
export interface Addressee {
  firstName: string | null;
  /** First and last name, for a formal greeting. */
  fullName: string | null;
}

function cleanName(cell: string | undefined): string | null {
  let name = plainLine(cell ?? "");
  while (TITLES.test(name) && name.replace(TITLES, "") !== "") name = name.replace(TITLES, "");
  const plausible = /^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]{1,39}$/u.test(name);
  return plausible && !NOT_A_NAME.test(name) ? name : null;
}

function splitFullName(cell: string | undefined): { first: string | null; last: string | null } {
  const text = plainLine(cell ?? "");
  const [beforeComma, afterComma] = text.split(",", 2);
  if (afterComma !== undefined) return { first: cleanName(afterComma), last: cleanName(beforeComma) };
  const words = (cleanName(text) ?? "").split(" ").filter((word) => word !== "");
  if (words.length < 2) return { first: null, last: null };
  return { first: cleanName(words[0]), last: cleanName(words.slice(1).join(" ")) };
}

/** The reader's name from the row; anything that does not look like a person's name is left out. */
export function addresseeOf(lead: Lead): Addressee {
  const split = splitFullName(lead.full_name);
  const firstName = cleanName(lead.first_name) ?? split.first;
  const lastName = cleanName(lead.last_name) ?? split.last;
  if (firstName === null) return { firstName: null, fullName: null };
  return { firstName, fullName: lastName === null ? firstName : `${firstName} ${lastName}` };
}

/** A company's name as one says it, without its legal form; null when there is none that can be shown. */
export function spokenCompanyName(name: string | null | undefined): string | null {
  const plain = plainLine(name ?? "");
  const spoken = plain.replace(LEGAL_FORM, "").replace(/(?<![,\s])[,\s]+$/, "");
  const shown = spoken.length >= 2 ? spoken : plain;
  const plausible = shown.length >= 2 && shown.length <= 60 && /\p{L}/u.test(shown);
  return plausible && !/[{}<>[\]|@]|:\/\//.test(shown) && !NOT_A_NAME.test(shown) ? shown : null;
}
