import type { LeadField } from "@/lib/models/record/shape";
import { countryCode } from "./country-code";
import { countryOfState } from "./us-states";

const EMAIL = /^(mailto:)?[^\s@<>"(),;]+@[^\s@<>"(),;]+\.[\p{L}\d-]{2,}$/iu;
const URL = /^(https?:\/\/|www\.)\S[^\s.]*\.\S+$/i;
const DOMAIN = /^([\p{L}\d-]+\.)+[a-z]{2,24}(\/\S*)?$/iu;
const LINKEDIN = /^(https?:\/\/)?([a-z]{2,3}\.)?linkedin\.com\/\S+/i;
const SOCIAL =
  /^(https?:\/\/)?(www\.|m\.)?(linkedin|facebook|fb|twitter|x|instagram|youtube|tiktok|pinterest|xing)\.com\//i;
const PHONE = /^(tel:)?(\+|00|\(|\d)[\d\s().\-/ ]{5,22}\d(\s*([x|,;#]|ext|dw).*)?$/i;
const POSTAL =
  /^([a-z]{1,2}-)?(\d{4,5}(-\d{3,4})?|\d{2}-\d{3}|\d{4}\s?[a-z]{2}|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]\d[a-z]\s?\d[a-z]\d)$/i;
const LEGAL_FORM =
  /(^|[\s,])(gmbh|mbh|ag|kg|ohg|e\.?k\.?|ug|inc|llc|l\.l\.c|ltd|limited|corp|co|plc|llp|s\.?a\.?s?|sarl|s\.?r\.?l|s\.?p\.?a|s\.?l\.?u?|b\.?v|n\.?v|lda|ltda|sp\. z o\.o|oy|ab|a\/s|aps|group|company|holding)\.?([\s,]|$)/i;

/** Whether one value looks like a field. Only fields whose values have a look of their own are here. */
export const LOOKS_LIKE: Partial<Record<LeadField, (value: string) => boolean>> = {
  linkedin: (value) => LINKEDIN.test(value),
  email: (value) => EMAIL.test(value),
  website: (value) => !SOCIAL.test(value) && (URL.test(value) || DOMAIN.test(value)),
  phone: (value) =>
    PHONE.test(value) && digits(value) >= 7 && !isDateLike(value) && !/^\d+\.\d+$/.test(value),
  postal_code: (value) => POSTAL.test(value),
  state: (value) => countryOfState(value) !== null,
  country: (value) => countryCode(value) !== null,
  company: (value) => LEGAL_FORM.test(value),
};

/** A value that data has and a header has not: an address, a link, a number, a date. */
export function looksLikeData(value: string): boolean {
  return EMAIL.test(value) || URL.test(value) || /^[+\-(]?[\d(][\d\s.,:/()+-]*%?$/.test(value);
}

/** Two or three words of letters, as people are called, and no legal form. */
export function looksLikePerson(value: string): boolean {
  return /^(\p{Lu}[\p{L}'’.-]*)(\s+(\p{L}[\p{L}'’.-]*)){1,3}$/u.test(value) && !LEGAL_FORM.test(value);
}

function digits(value: string): number {
  return value.replace(/\D/g, "").length;
}

function isDateLike(value: string): boolean {
  return /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}([ T].*)?$/.test(value) && digits(value) <= 8;
}
