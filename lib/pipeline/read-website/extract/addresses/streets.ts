/** Longer than any line of an address; it bounds what the patterns below may try. */
const SEGMENT_LIMIT = 100;
const SUFFIX =
  "street|str|st|avenue|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|place|pl|plaza|plz|square|sq|" +
  "parkway|pkwy|highway|hwy|circle|cir|terrace|ter|trail|trl|crescent|cres|cr|close|grove|gardens|row|mews|walk|hill|" +
  "park|parade|esplanade|quay|wharf|broadway|route|rte|turnpike|tpke|pike|loop|alley|freeway|fwy|expressway|expy|" +
  "common|commons|crossing|xing|ridge|run|bend|cove|point|pt|view|center|centre|mall|main|estate|house|building|bldg|mill|yard|north|south|east|west|line|sideroad";
const UNIT =
  "(?:suite|ste|unit|apt|apartment|room|rm|floor|fl|level|building|bldg|office|shop|lot|#|no\\.?)\\.? ?#?[\\w-]+";
const DIRECTION = "(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.?";

/** A street and the town behind it without a comma: `12 Oak Street Springfield`. */
const STREET_THEN_TOWN = new RegExp(
  `^(.*?\\d.*?\\b(?:${SUFFIX})\\.?(?: ${DIRECTION}(?=\\s))?(?:,? ${UNIT})?)[ ,]+(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}?[\\p{L}.'’-]+){0,3})$`,
  "iu",
);
const UNIT_THEN_TOWN = new RegExp(
  `^(${UNIT}),? (\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}?[\\p{L}.'’-]+){0,3})$`,
  "iu",
);
const BARE_UNIT = new RegExp(`^${UNIT}$`, "i");
const STREET_WORD = new RegExp(`\\b(?:${SUFFIX})\\b`, "i");
const NUMBER_FIRST = /^(?:unit |suite |lot |shop |level |no\.? ?)?#?\d[\w/&-]{0,7}(?:[ ,-]+|$)/i;
const BOX = /^(?:p\.? ?o\.? ?box|post(?:al)? box|pmb|box|rr|rural route|gpo box|locked bag)\b/i;
const UNIT_LINE = new RegExp(
  `^(?:${UNIT}|.*\\b(?:floor|building|plaza|tower|house|mall|suite|ste|industrial estate|business park|trading estate|centre|center)\\b.*)$`,
  "i",
);

export function isBox(segment: string): boolean {
  return BOX.test(segment);
}

/** Whether a segment can be the street line where the house number comes first (English-speaking countries). */
export function isNumberedStreet(segment: string): boolean {
  if (segment.length > 90 || segment.length < 4 || BARE_UNIT.test(segment)) return false;
  if (BOX.test(segment)) return /\d/.test(segment);
  if (/@|https?:|www\.|\bfax\b|\bphone\b|\btel\b|\d{3}[-. ]\d{4}(?!\s+\p{L})|[?!]|©/iu.test(segment))
    return false;
  if (NUMBER_FIRST.test(segment)) return /\p{L}{2}/u.test(segment);
  return /\d/.test(segment) && STREET_WORD.test(segment) && segment.length < 60;
}

export function isUnitLine(segment: string): boolean {
  return segment.length <= 60 && UNIT_LINE.test(segment) && !/@|https?:|www\./.test(segment);
}

export function splitStreetAndTown(segment: string): { street: string; city: string } | null {
  if (segment.length > SEGMENT_LIMIT) return null;
  const match = STREET_THEN_TOWN.exec(segment);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { street: match[1].trim(), city: match[2].trim() };
}

/** A unit and the town behind it: `Suite 500 Springfield`. */
export function splitUnitAndTown(segment: string): { unit: string; city: string } | null {
  if (segment.length > SEGMENT_LIMIT) return null;
  const match = UNIT_THEN_TOWN.exec(segment);
  return match?.[1] === undefined || match[2] === undefined ? null : { unit: match[1], city: match[2] };
}

const CONTINENTAL_KINDS =
  /(?:stra(?:ß|ss)e|str\.?|gasse|weg|platz|allee|ring|damm|ufer|markt|hof|chaussee|steig|graben|berg|feld|park|straat|laan|plein|kade|dijk|gracht|singel|steenweg|gatan|vägen|vagen|gata|vei|veien|vej|gade|alle|katu|tie|rue|avenue|av\.|boulevard|bd|place|chemin|route|impasse|allée|quai|cours|square|faubourg|zone|za|zi|via|viale|piazza|corso|largo|vicolo|strada|calle|c\/|avda\.?|avenida|plaza|paseo|carrer|carretera|polígono|rua|praça|travessa|estrada|ul\.|ulica|aleja|al\.|pl\.|utca|út|tér|ulice|náměstí|strasse)/iu;
const NAME_THEN_NUMBER =
  /^\p{L}[\p{L}\d.'’/ºª-]*(?: \p{L}[\p{L}\d.'’/ºª-]*){0,5},? ?(?:n[°ºr.]*\s?)?\d{1,4}(?: ?[a-zA-Z])?(?: ?[-–/+] ?\d{0,4} ?[a-zA-Z]?){0,2}$/u;
const NUMBER_THEN_NAME =
  /^\d{1,4}(?: ?(?:bis|ter|quater|[A-Za-z]))?(?: ?[-–/] ?\d{1,4})?,? \p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,7}$/u;
const CONTINENTAL_BOX =
  /^(?:postfach|case postale|bp|b\.p\.|cs|casella postale|apartado|postbus|boîte postale|skr\.? ?poczt\.?|box)\b.{0,30}\d/iu;

/** Whether a segment can be the street line where the code stands before the town (the European continent). */
export function isContinentalStreet(segment: string): boolean {
  if (segment.length > 70 || segment.length < 4 || /@|https?:|www\.|\bfax\b|\btel\b|©/i.test(segment))
    return false;
  if (CONTINENTAL_BOX.test(segment)) return true;
  if (!/^\d|\d ?[a-z]?$/i.test(segment)) return false;
  if (NAME_THEN_NUMBER.test(segment))
    return CONTINENTAL_KINDS.test(segment) || segment.split(" ").length <= 4;
  return NUMBER_THEN_NAME.test(segment) && CONTINENTAL_KINDS.test(segment);
}
