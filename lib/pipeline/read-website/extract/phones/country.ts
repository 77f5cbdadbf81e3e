import type { CountryCode } from "libphonenumber-js/max";
import { isSupportedCountry } from "libphonenumber-js/max";
import { getPublicSuffix } from "tldts";

/** Country endings that the whole world uses; they say nothing about where a company is. */
const WORLDWIDE = new Set(
  "io co ai me tv ly fm am cc ws to gg is sh so ag bz la vc mn nu st tk ml ga cf gq eu".split(" "),
);
const BY_ENDING: Record<string, CountryCode> = {
  uk: "GB",
  gov: "US",
  edu: "US",
  mil: "US",
  cat: "ES",
  berlin: "DE",
  nyc: "US",
};
const BY_LANGUAGE: Record<string, CountryCode[]> = {
  de: ["DE", "AT", "CH"],
  fr: ["FR", "BE", "CH", "CA"],
  es: ["ES", "MX", "AR", "CO", "CL"],
  it: ["IT", "CH"],
  nl: ["NL", "BE"],
  pt: ["PT", "BR"],
  pl: ["PL"],
  sv: ["SE"],
  da: ["DK"],
  nb: ["NO"],
  no: ["NO"],
  fi: ["FI"],
  cs: ["CZ"],
  sk: ["SK"],
  hu: ["HU"],
  ro: ["RO"],
  el: ["GR"],
  tr: ["TR"],
  ru: ["RU"],
  uk: ["UA"],
  ja: ["JP"],
  ko: ["KR"],
  he: ["IL"],
  hr: ["HR"],
  sl: ["SI"],
  bg: ["BG"],
  en: ["US"],
};
const BY_NAME: Record<string, CountryCode> = {
  usa: "US",
  "united states": "US",
  "united states of america": "US",
  "united kingdom": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  uk: "GB",
  canada: "CA",
  australia: "AU",
  "new zealand": "NZ",
  ireland: "IE",
  germany: "DE",
  deutschland: "DE",
  austria: "AT",
  österreich: "AT",
  switzerland: "CH",
  schweiz: "CH",
  suisse: "CH",
  svizzera: "CH",
  france: "FR",
  italy: "IT",
  italia: "IT",
  spain: "ES",
  españa: "ES",
  portugal: "PT",
  netherlands: "NL",
  nederland: "NL",
  "the netherlands": "NL",
  belgium: "BE",
  belgië: "BE",
  belgique: "BE",
  luxembourg: "LU",
  poland: "PL",
  polska: "PL",
  sweden: "SE",
  sverige: "SE",
  denmark: "DK",
  danmark: "DK",
  norway: "NO",
  norge: "NO",
  finland: "FI",
  suomi: "FI",
  india: "IN",
  japan: "JP",
  china: "CN",
  singapore: "SG",
  brazil: "BR",
  brasil: "BR",
  mexico: "MX",
  méxico: "MX",
  "south africa": "ZA",
};

/** The country a word means: an ISO code or a name in English or its own language; null when unknown. */
export function countryNamed(word: string): CountryCode | null {
  const upper = word.trim().toUpperCase();
  if (upper.length === 2 && isSupportedCountry(upper)) return upper;
  return BY_NAME[word.trim().toLowerCase()] ?? null;
}

function byEnding(url: string): CountryCode | null {
  const ending = getPublicSuffix(url, { allowPrivateDomains: false })?.split(".").at(-1) ?? "";
  if (BY_ENDING[ending] !== undefined) return BY_ENDING[ending];
  if (ending.length !== 2 || WORLDWIDE.has(ending)) return null;
  const upper = ending.toUpperCase();
  return isSupportedCountry(upper) ? upper : null;
}

export interface CountryClues {
  url: string;
  language: string | null;
  /** What the caller knows, for example from the lead's row. */
  given?: string | undefined;
  /** What the page itself says: JSON-LD `addressCountry`. */
  stated: readonly (string | null)[];
  /** Countries of addresses in its text. */
  shown: readonly (string | null)[];
}

/** Countries whose way of writing numbers the page may use, likeliest first. Never empty. */
export function likelyCountries({ url, language, given, stated, shown }: CountryClues): CountryCode[] {
  const [tongue = "", region = ""] = (language ?? "").split(/[-_]/);
  const regional = isSupportedCountry(region.toUpperCase()) ? countryNamed(region) : null;
  const found = [
    ...stated.map((word) => (word === null ? null : countryNamed(word))),
    byEnding(url),
    ...shown.map((word) => (word === null ? null : countryNamed(word))),
    given === undefined ? null : countryNamed(given),
    // `en-us` is what page builders write everywhere; any other region was chosen.
    region === "us" ? null : regional,
    ...(BY_LANGUAGE[tongue] ?? []),
  ].filter((country) => country !== null);
  return [...new Set<CountryCode>([...found, "US"])].slice(0, 5);
}
