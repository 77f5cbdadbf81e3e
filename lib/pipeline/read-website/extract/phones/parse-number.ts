import {
  type CountryCode,
  getCountryCallingCode,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";

const TRUNK_ZERO = /(\+\d{1,3}[ ]?)\((?:0)\)/;

/** Numbers that forms and examples show: counting up, or one digit over and over. */
const EXAMPLE = /0?123456789?|2345678|987654321|(\d)\1{6}/;
/** Kept for fiction in North America: nobody's, unless a site says it is its own. */
const FICTION = /^\+1\d{3}55501\d\d$/;

interface Reading {
  number: PhoneNumber;
  /** Undefined for an international number. */
  country: CountryCode | undefined;
}

/** How sure a number can be that its site declares and no numbering plan knows. */
export const UNKNOWN_RANGE_CONFIDENCE = 0.6;

export interface ParsedNumber {
  e164: string;
  /** Whether the numbering plan knows the range. Else only the length fits, as for ranges newer than the plan. */
  known: boolean;
}

function isKnown(number: PhoneNumber): boolean {
  return number.isValid() && !FICTION.test(number.number);
}

/** Calling codes of the few plans whose numbers may begin with a zero. */
const ZERO_PLANS = /^(?:39|378|225|241|242)$/;

/** Whether a number that no plan knows is at least written the way of the country it is read for. */
function fits(number: PhoneNumber, country: CountryCode | undefined): boolean {
  const code = number.countryCallingCode;
  // A leading `011` or `00` in a national number is an area code here, not a way out of the country.
  if (country !== undefined && getCountryCallingCode(country) !== code) return false;
  return number.isPossible() && (!number.nationalNumber.startsWith("0") || ZERO_PLANS.test(code));
}

/** The readings worth a look: one of an international number, else one for each country. */
function* readings(raw: string, countries: readonly CountryCode[]): Generator<Reading> {
  const plain = raw.replace("＋", "+").replace(TRUNK_ZERO, "$1").replace(/^\(\+/, "+(").replace(/^\+\(/, "+");
  const international = plain.startsWith("+") || plain.startsWith("00");
  for (const country of international ? [undefined] : countries) {
    const number = parsePhoneNumberFromString(international ? plain.replace(/^00/, "+") : plain, country);
    if (number !== undefined) yield { number, country };
  }
}

/**
 * A number in E.164, tried as an international number and in each country's own way. One that no plan knows is read
 * the way of the likeliest country, if its length fits there.
 */
export function parseNumber(raw: string, countries: readonly CountryCode[]): ParsedNumber | null {
  if (EXAMPLE.test(raw.replace(/\D/g, ""))) return null;
  let likeliest: PhoneNumber | null = null;
  for (const { number, country } of readings(raw, countries)) {
    if (isKnown(number)) return { e164: number.number, known: true };
    if (fits(number, country)) likeliest ??= number;
  }
  return likeliest === null ? null : { e164: likeliest.number, known: false };
}
