import type { Place } from "../snapshot";

/** The parts of a postal address; what is not known is left out. */
export interface AddressParts {
  street?: string;
  city?: string;
  state?: string;
  postalCode?: string;
  country?: string;
}

export interface FoundAddress {
  parts: AddressParts;
  place: Place;
}

/** One line, in the order the parts' country writes them: the number before or behind the town. */
export function toLine(parts: AddressParts): string {
  const { street, city, state, postalCode, country } = parts;
  const codeFirst =
    postalCode !== undefined &&
    state === undefined &&
    !/[A-Za-z]\d{0,2}[A-Za-z]?\s?\d[A-Za-z]{2}$/.test(postalCode);
  const town = codeFirst
    ? [postalCode, city].filter(Boolean).join(" ")
    : [city, [state, postalCode].filter(Boolean).join(" ")].filter(Boolean).join(", ");
  return [street, town, country].filter(Boolean).join(", ");
}

/** Two addresses are one when number and code agree, however the street is spelled. */
export function addressKey(parts: AddressParts): string {
  const code = (parts.postalCode ?? parts.city ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .slice(0, 6);
  const street = (parts.street ?? "").toLowerCase();
  return `${code}:${street.match(/\d+/g)?.slice(0, 2).join("-") ?? street.slice(0, 12)}`;
}
