import { normalizeHeader } from "./normalize-header";

const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pt", "pl"];

/** Names that people write and the language data does not list, and three-letter and car codes. */
const ALIASES = `US: usa, u s a, u s, united states of america, america, estados unidos de america, etats unis d amerique,
  vs, vereinigte staaten von amerika, eua, eeuu, ee uu
  GB: uk, u k, great britain, britain, england, scotland, wales, northern ireland, gbr, grossbritannien, england uk,
  grande bretagne, gran bretana, gran bretagna, groot brittannie, reino unido, engeland, angleterre, anglia
  DE: deu, ger, d, brd, bundesrepublik deutschland, federal republic of germany
  AT: aut, a, osterreich, oesterreich
  CH: che, sui, schweiz suisse, suisse schweiz
  FR: fra, f, france metropolitaine
  ES: esp, e
  IT: ita, i
  NL: nld, ned, holland, the netherlands, holanda, hollande, olanda, holandia
  BE: bel, b
  LU: lux
  PL: pol
  PT: prt, por
  CZ: cze, czech republic, tschechische republik, republique tcheque, republica checa
  DK: dnk
  SE: swe
  NO: nor
  FI: fin
  IE: irl, republic of ireland, eire
  CA: can
  AU: aus
  NZ: nzl
  MX: mex
  BR: bra
  JP: jpn
  CN: chn, pr china, p r china, people s republic of china
  KR: kor, korea, republic of korea
  RU: rus, russian federation
  TR: tur, turkey, turkiye
  AE: are, uae, u a e, vae
  ZA: zaf
  IN: ind
  SG: sgp
  IL: isr
  GR: grc
  HU: hun
  RO: rou
  SK: svk
  SI: svn
  HR: hrv`;

let codes: Map<string, string> | undefined;

/**
 * ISO 3166 two-letter code (upper case) of a country written as a code or as a name in one of eight languages;
 * null when the text names none.
 */
export function countryCode(text: string): string | null {
  codes ??= collectCodes();
  return codes.get(normalizeHeader(text)) ?? null;
}

/** Names come from the language data of the runtime; a region without a name of its own is not one. */
function collectCodes(): Map<string, string> {
  const found = new Map<string, string>();
  const names = LANGUAGES.map(
    (language) => new Intl.DisplayNames([language], { type: "region", fallback: "none" }),
  );
  for (const code of twoLetterCodes()) {
    for (const language of names) {
      const name = language.of(code);
      if (!name) continue;
      found.set(code.toLowerCase(), code);
      found.set(normalizeHeader(name), code);
    }
  }
  for (const line of ALIASES.split(/\n\s+(?=[A-Z]{2}:)/)) {
    const [code = "", words = ""] = line.split(":");
    for (const word of words.split(",")) found.set(normalizeHeader(word), code);
  }
  return found;
}

/** Codes that Intl knows but that are no country of a lead: unions, withdrawn and private ones. */
const NO_COUNTRY = new Set([
  "EU",
  "EZ",
  "UN",
  "QO",
  "ZZ",
  "XA",
  "XB",
  "AC",
  "CP",
  "CQ",
  "DG",
  "EA",
  "IC",
  "TA",
]);

function twoLetterCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  // Withdrawn codes (DD, SU, UK …) are answered with their successor's name: only the canonical one counts.
  return all.filter((code) => !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code);
}
