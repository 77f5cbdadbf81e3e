import type { TextLine } from "../collect/text-line";
import { matchesIn } from "../lines";
import { segmentsBefore } from "./segments";
import type { FoundAddress } from "./shape";
import { anyOf, CANADIAN_CODES, US_CODES } from "./states";
import { isBox, isNumberedStreet, isUnitLine, splitStreetAndTown, splitUnitAndTown } from "./streets";

interface Tail {
  country: string;
  /** The postal code: rare in a text, so it is looked for first. */
  code: RegExp;
  /** What every line with such a code is known to hold. */
  isLikely: (line: TextLine) => boolean;
  /** A cheap pattern found in every such line, where `reach` characters before the line are read with it. */
  hint: RegExp;
  reach: number;
  /** The state that stands before the code; null where none does. */
  state: RegExp | null;
  /** Whether an address may do without the state. */
  stateless: boolean;
  codes: ReadonlyMap<string, string> | null;
}

const GAP = "\\.?[ ,\\t\\n-]{1,3}";
const AU_STATES =
  "NSW|VIC|QLD|WA|SA|TAS|ACT|NT|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania";
const STATE_WINDOW = 34;

const TAILS: Tail[] = [
  {
    country: "US",
    isLikely: ({ digitRow }) => digitRow >= 5,
    hint: /\d{5}/,
    reach: 0,
    code: /(?<![\p{L}\p{N}.$-])\d{5}(?:-\d{4})?(?![\p{L}\p{N}]|[-.]\d)/gu,
    state: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(US_CODES)})${GAP}$`, "iu"),
    stateless: false,
    codes: US_CODES,
  },
  {
    country: "CA",
    isLikely: ({ mayHoldCapitalDigit }) => mayHoldCapitalDigit,
    hint: /[A-Z]\d[A-Z][ -]?\d[A-Z]\d/,
    reach: 0,
    code: /(?<![\p{L}\p{N}])[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d(?![\p{L}\p{N}])/gu,
    state: new RegExp(`(?<![\\p{L}\\p{N}])(${anyOf(CANADIAN_CODES)})${GAP}(?:Canada[ ,]{1,2})?$`, "iu"),
    stateless: true,
    codes: CANADIAN_CODES,
  },
  {
    country: "AU",
    isLikely: ({ digitRow }) => digitRow >= 4,
    // Looks back from the first digit: digits are rarer than what a state may begin with.
    hint: new RegExp(`\\d(?<=(?:${AU_STATES})\\W{1,4}\\d)\\d{3}`),
    reach: STATE_WINDOW,
    code: /(?<![\p{L}\p{N}.$-])\d{4}(?![\p{L}\p{N}]|[-.]\d)/gu,
    state: new RegExp(`(?<![\\p{L}\\p{N}])(${AU_STATES})${GAP}$`, "u"),
    stateless: false,
    codes: null,
  },
  {
    country: "GB",
    isLikely: ({ mayHoldCapitalDigit }) => mayHoldCapitalDigit,
    hint: /[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}/,
    reach: 0,
    code: /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-BD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu,
    state: null,
    stateless: true,
    codes: null,
  },
];
const TOWN = /^\p{L}[\p{L}.'’ -]{1,40}$/u;
const COUNTRY_BEHIND =
  /^[ ,\t\n.]{0,3}(USA|U\.S\.A\.?|United States(?: of America)?|Canada|Australia|United Kingdom|UK|England|Scotland|Wales)(?!\p{L})/iu;

interface Head {
  street: string;
  city: string | null;
  start: number;
}

/** Reads backwards from the state: the town, then lines of the street up to the one with the number. */
function readHead(text: string, at: number, maxLocalities: number): Head | null {
  const segments = segmentsBefore(text, at);
  const glued = segments[0] === undefined ? null : splitStreetAndTown(segments[0].text);
  if (glued !== null && segments[0] !== undefined && isNumberedStreet(glued.street)) {
    return { ...glued, start: segments[0].start };
  }
  const localities: string[] = [];
  const units: string[] = [];
  const unit = segments[0] === undefined ? null : splitUnitAndTown(segments[0].text);
  if (unit !== null) {
    localities.push(unit.city);
    units.push(unit.unit);
  }
  for (const segment of segments.slice(unit === null ? 0 : 1)) {
    if (localities.length > 0 && isNumberedStreet(segment.text)) {
      const street = [segment.text, ...units].join(", ");
      return { street, city: localities[0] ?? null, start: segment.start };
    }
    if (localities.length > 0 && isUnitLine(segment.text)) units.unshift(segment.text);
    else if (localities.length < maxLocalities && TOWN.test(segment.text)) localities.push(segment.text);
    else break;
  }
  return null;
}

function readOne(text: string, code: string, at: number, tail: Tail): FoundAddress | null {
  const lead = tail.state?.exec(text.slice(Math.max(0, at - STATE_WINDOW), at)) ?? null;
  if (lead === null && !tail.stateless) return null;
  const head = readHead(text, at - (lead?.[0].length ?? 0), tail.country === "GB" ? 4 : 1);
  if (head === null) return null;
  let end = at + code.length;
  const behind = COUNTRY_BEHIND.exec(text.slice(end, end + 40));
  if (behind !== null) end += behind[0].length;
  const state = lead?.[1];
  const parts = {
    street: head.street,
    ...(head.city === null ? {} : { city: head.city }),
    ...(state === undefined ? {} : { state: tail.codes?.get(state.toLowerCase()) ?? state }),
    postalCode: code,
    country: tail.country,
  };
  return { parts, place: { start: head.start, end } };
}

function likelyLines(text: string, lines: readonly TextLine[], tail: Tail): TextLine[] {
  const { hint, reach } = tail;
  return lines.filter(
    (line) => tail.isLikely(line) && hint.test(text.slice(Math.max(0, line.start - reach), line.end)),
  );
}

/**
 * Addresses as written in the United States, Canada, Australia and the United Kingdom.
 * @param lines those that may hold a postal code
 */
export function findEnglishAddresses(text: string, lines: readonly TextLine[]): FoundAddress[] {
  const found: FoundAddress[] = [];
  for (const tail of TAILS) {
    let tried = 0;
    for (const match of matchesIn(text, likelyLines(text, lines, tail), tail.code)) {
      tried += 1;
      if (tried > 400) break;
      const address = readOne(text, match[0], match.index, tail);
      if (address !== null && !isBoxTwin(found, address)) found.push(address);
    }
  }
  return found;
}

function isBoxTwin(found: readonly FoundAddress[], address: FoundAddress): boolean {
  return isBox(address.parts.street ?? "") && found.some(({ place }) => place.end === address.place.end);
}
