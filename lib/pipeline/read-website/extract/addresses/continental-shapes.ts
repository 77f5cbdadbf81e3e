import type { CountryCode } from "libphonenumber-js/max";
import type { TextLine } from "../collect/text-line";
import { linesWith, matchesIn } from "../lines";
import { segmentsBefore } from "./segments";
import type { FoundAddress } from "./shape";
import { isContinentalStreet } from "./streets";

/** A code before its town: `10115 Musterstadt`, `1234 AB Plaats`, `00-950 Miasto`, `123 45 Stad`, `D-80331 Stadt`. */
const TOWN =
  /(?<![\p{L}\p{N}.,+-])(?:(DE?|AT?|CH|FR?|IT?|ES?|BE?|LU?|DK|NL|SE?|PL|CZ|SK|FI|NO?|PT)[- ]{1,3})?(\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}(?= )|\d{5}|\d{4})[ ]{1,2}((?!Uhr|Euro|EUR)\p{Lu}[\p{L}.'’/-]+(?:[ -](?:\p{Lu}|am|an|der|im|in|la|le|les|de|du|di|del|den|ob|bei|sur|sous|en|aan)[\p{L}.'’/-]*){0,4})(?: ?\(([A-Z]{2})\)| ([A-Z]{2})(?![\p{L}\p{N}]))?/gu;
/** What every code and town look like: two digits, a space, a capital. */
const TOWN_HINT = /\d\d(?: ?[A-Z]{2})? {1,2}[A-Z\u0080-\uffff]/;
const NOT_TOWN =
  /[ ](?:tel|telefon|telefoon|tél|fax|mobil|mobile|e-?mail|mail|phone|t|f|m|uid|ust|vat|tva|iban|germany|deutschland|österreich|austria|schweiz|switzerland|suisse|france|italia|italy|españa|spain|nederland|netherlands|belgië|belgique|belgium|polska|poland|sverige|sweden|danmark|denmark|portugal|norge|norway|suomi|finland|kontakt|contact|www|öffnungszeiten|anfahrt|impressum|cedex|google|maps?|geschäftsführer)\.?(?=[ ,.:]|$).*$/iu;
const PREFIX_COUNTRY: Record<string, string> = {
  D: "DE",
  DE: "DE",
  A: "AT",
  AT: "AT",
  CH: "CH",
  F: "FR",
  FR: "FR",
  I: "IT",
  IT: "IT",
  E: "ES",
  ES: "ES",
  B: "BE",
  BE: "BE",
  L: "LU",
  LU: "LU",
  DK: "DK",
  NL: "NL",
  S: "SE",
  SE: "SE",
  PL: "PL",
  CZ: "CZ",
  SK: "SK",
  FI: "FI",
  N: "NO",
  NO: "NO",
  PT: "PT",
};
/** Countries by the form of their codes. */
const BY_FORM: [RegExp, CountryCode[]][] = [
  [/^\d{4} ?[A-Z]{2}$/, ["NL"]],
  [/^\d{2}-\d{3}$/, ["PL"]],
  [/^\d{4}-\d{3}$/, ["PT"]],
  [/^\d{3} \d{2}$/, ["SE", "CZ", "SK", "GR"]],
  [/^\d{5}$/, ["DE", "FR", "IT", "ES", "FI", "EE", "HR", "UA", "TR", "GR", "MX"]],
  [/^\d{4}$/, ["AT", "CH", "BE", "DK", "NO", "LU", "HU", "SI", "BG"]],
];

function countryOf(
  prefix: string | undefined,
  code: string,
  countries: readonly CountryCode[],
): string | null {
  if (prefix !== undefined) return PREFIX_COUNTRY[prefix] ?? null;
  const possible = BY_FORM.find(([form]) => form.test(code))?.[1] ?? [];
  if (possible.length === 1) return possible[0] ?? null;
  return countries.find((country) => possible.includes(country)) ?? null;
}

/**
 * Addresses as written on the European continent: the street, then the code and the town.
 * @param lines those that may hold a postal code
 */
export function findContinentalAddresses(
  text: string,
  lines: readonly TextLine[],
  countries: readonly CountryCode[],
): FoundAddress[] {
  const found: FoundAddress[] = [];
  let tried = 0;
  const likely = lines.filter(({ mayHoldTown }) => mayHoldTown);
  for (const match of matchesIn(text, linesWith(text, likely, TOWN_HINT), TOWN)) {
    tried += 1;
    if (tried > 400) break;
    const [whole, prefix, code = "", town = "", province, bareProvince] = match;
    const country = countryOf(prefix, code, countries);
    if (country === null) continue;
    const street = segmentsBefore(text, match.index, 2).find(({ text: segment }) =>
      isContinentalStreet(segment),
    );
    if (street === undefined) continue;
    const city = town.replace(NOT_TOWN, "").trim();
    if (city.length < 2) continue;
    const state = country === "IT" ? (province ?? bareProvince) : undefined;
    const end =
      state === undefined ? match.index + whole.indexOf(town) + city.length : match.index + whole.length;
    const parts = {
      street: street.text,
      city,
      ...(state ? { state } : {}),
      postalCode: code,
      ...(country ? { country } : {}),
    };
    found.push({ parts, place: { start: street.start, end } });
  }
  return found;
}
