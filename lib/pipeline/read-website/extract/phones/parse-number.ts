import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/max";

const TRUNK_ZERO = /(\+\d{1,3}[ ]?)\((?:0)\)/;

/** Numbers that forms and examples show: counting up, one digit over and over, the 555-01xx of fiction. */
const EXAMPLE = /0?123456789?|2345678|987654321|(\d)\1{6}|555\D?01\d\d$/;

/** A number in E.164 if it is a real one, tried as an international number and in each country's own way. */
export function parseNumber(raw: string, countries: readonly CountryCode[]): string | null {
  if (EXAMPLE.test(raw.replace(/\D/g, ""))) return null;
  const plain = raw.replace("＋", "+").replace(TRUNK_ZERO, "$1").replace(/^\(\+/, "+(").replace(/^\+\(/, "+");
  const international = plain.startsWith("+") || plain.startsWith("00");
  if (international) {
    const number = parsePhoneNumberFromString(plain.replace(/^00/, "+"));
    return number?.isValid() ? number.number : null;
  }
  for (const country of countries) {
    const number = parsePhoneNumberFromString(plain, country);
    if (number?.isValid()) return number.number;
  }
  return null;
}
