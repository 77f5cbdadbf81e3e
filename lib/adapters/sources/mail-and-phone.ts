import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from "libphonenumber-js";

const ADDRESS = /[a-z\d][a-z\d._%+-]{0,63}@[a-z\d](?:[a-z\d-]{0,62}\.)+[a-z]{2,24}/gi;

/** A value and the words it stands in. */
interface Sighting {
  value: string;
  quote: string;
}

/** Email addresses in a short text, lower case. */
export function emailsIn(text: string): Sighting[] {
  return [...text.matchAll(ADDRESS)]
    .filter(([address]) => !address.includes(".."))
    .map(([address]) => ({ value: address.toLowerCase(), quote: address }));
}

/** Telephone numbers in a short text, in E.164. @param country ISO code for numbers without one */
export function phonesIn(text: string, country?: string): Sighting[] {
  return findPhoneNumbersInText(text, { defaultCountry: countryCode(country) })
    .filter(({ number }) => number.isValid())
    .map(({ number, startsAt, endsAt }) => ({ value: number.number, quote: text.slice(startsAt, endsAt) }));
}

function countryCode(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase() ?? "";
  return isSupportedCountry(code) ? code : undefined;
}
