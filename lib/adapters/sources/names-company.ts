/** Strips everything but letters and digits, so that spellings of one name compare equal. */
export function squashed(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Legal forms at the end of a name, which people leave out. */
const LEGAL_FORM =
  /(?<![\s,])[\s,]+(?:gmbh(?:\s*&\s*co\.?\s*kg)?|ag|kg|ohg|ug|e\.?\s?k\.?|inc\.?|llc|ltd\.?|limited|corp\.?|co\.?|plc|s\.?a\.?r?\.?l?\.?|sas|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|sp\.?\s*z\s*o\.?\s*o\.?|oy|ab|as|aps)\s*$/iu;

/** The name as people say it: without its legal form. */
export function spokenName(company: string): string {
  return company.replace(LEGAL_FORM, "").trim();
}

/** Shorter names stand in many a text by chance. */
const LEAST_LETTERS = 4;

/** Whether a text names the company. */
export function namesCompany(text: string, company: string | undefined): boolean {
  const name = squashed(spokenName(company ?? ""));
  return name.length >= LEAST_LETTERS && squashed(text).includes(name);
}
