import type { CountryCode } from "libphonenumber-js/max";
import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "../collect/parsed-page";
import { isCredit } from "../emails/decoys";
import { lineAt } from "../lines";
import type { Place, Snapshot } from "../snapshot";
import { countDigits, findRuns, isOtherNotation, type NumberCandidate } from "./candidates";
import { kindOfNumber, type NumberKind } from "./labels";
import { parseNumber, UNKNOWN_RANGE_CONFIDENCE } from "./parse-number";
import { findVanityNumbers } from "./vanity";

interface Sighting {
  e164: string;
  /** Whether the numbering plan knows it. */
  known: boolean;
  kind: NumberKind;
  adapter: string;
  place: Place | null;
  said: string;
}

const RUNS_LIMIT = 600;
/** Grouped as people write numbers: brackets, a leading zero or plus, or at least two groups. */
const LOOKS_WRITTEN = /^\+|^\(|^0|^1?[-. ]?\d{3}[-. )]|\d[ ./-]\d+[ ./-]\d/;

function readOne(
  candidate: NumberCandidate,
  text: string,
  countries: readonly CountryCode[],
): Sighting | null {
  const { raw, start, end } = candidate;
  const digits = countDigits(raw);
  if (digits < 7 || digits > 15 || isOtherNotation(raw)) return null;
  const kind = kindOfNumber(text, start, end);
  if (kind === "other" && !raw.startsWith("+")) return null;
  const labelled = kind === "phone" || kind === "fax";
  if (!labelled && !LOOKS_WRITTEN.test(raw)) return null;
  if (!labelled && /^\d+$/.test(raw) && !raw.startsWith("00")) return null;
  const number = parseNumber(raw, labelled ? countries : countries.slice(0, 2));
  if (number === null || !(number.known || labelled)) return null;
  return { ...number, kind, adapter: "text", place: { start, end }, said: raw };
}

function readRun(run: NumberCandidate, text: string, countries: readonly CountryCode[]): Sighting[] {
  const whole = readOne(run, text, countries);
  if (whole?.known) return [whole];
  const found: Sighting[] = [];
  const tokens = [...run.raw.matchAll(/[^\s/]+/g)];
  for (let first = 0; first < tokens.length; ) {
    const hit = longestFrom(run, tokens, first, text, countries);
    if (hit !== null) found.push(hit.sighting);
    first = hit?.next ?? first + 1;
  }
  return found.length === 0 && whole !== null ? [whole] : found;
}

/** The longest row of tokens from `first` on that makes a number the plan knows. */
function longestFrom(
  run: NumberCandidate,
  tokens: readonly RegExpMatchArray[],
  first: number,
  text: string,
  countries: readonly CountryCode[],
): { sighting: Sighting; next: number } | null {
  const from = tokens[first]?.index ?? 0;
  for (let last = Math.min(tokens.length - 1, first + 6); last >= first; last -= 1) {
    if (first === 0 && last === tokens.length - 1) continue;
    const token = tokens[last];
    if (token === undefined) continue;
    const to = (token.index ?? 0) + token[0].length;
    const raw = run.raw.slice(from, to);
    const sighting = readOne({ raw, start: run.start + from, end: run.start + to }, text, countries);
    if (sighting?.known) return { sighting, next: last + 1 };
  }
  return null;
}

function fromText(
  { visible: text, digitalLines }: ParsedPage,
  countries: readonly CountryCode[],
): Sighting[] {
  const found = findRuns(text, digitalLines)
    .slice(0, RUNS_LIMIT)
    .flatMap((run) => readRun(run, text, countries));
  for (const { e164, start, end, raw } of findVanityNumbers(text, digitalLines)) {
    if (!parseNumber(e164, [])?.known) continue;
    const kind = /FAX/.test(raw) ? "fax" : kindOfNumber(text, start, end);
    if (kind === "other") continue;
    found.push({ e164, known: true, kind, adapter: "text", place: { start, end }, said: raw });
  }
  return found;
}

function fromLinks(page: ParsedPage, countries: readonly CountryCode[]): Sighting[] {
  const found: Sighting[] = [];
  for (const { href, start, end } of page.anchors) {
    const link = /^\s*(tel|callto|fax|sms):\/{0,2}([^?;,]{5,40})/i.exec(href);
    if (link === null) continue;
    const said = (link[2] ?? "").replace(/%20/g, " ").trim();
    const number = parseNumber(said, countries);
    if (number === null) continue;
    const labelled = kindOfNumber(page.visible, start, end);
    const kind = link[1]?.toLowerCase() === "fax" || labelled === "fax" ? "fax" : "phone";
    const place = showsNumber(page.visible.slice(start, end), number.e164) ? { start, end } : null;
    found.push({ ...number, kind, adapter: "tel", place, said: `${link[1]?.toLowerCase()}:${said}` });
  }
  return found;
}

/** Whether a link's own words are the number it calls. */
function showsNumber(words: string, e164: string): boolean {
  const digits = words.replace(/\D/g, "");
  return words.length < 40 && digits.length >= 6 && e164.endsWith(digits.slice(-6));
}

const CONFIDENCE: Record<NumberKind, number> = { phone: 0.9, fax: 0.9, unlabelled: 0.7, other: 0.3 };

/** Telephone and fax numbers in E.164, with the place that best shows each. */
export function findPhones(
  page: ParsedPage,
  countries: readonly CountryCode[],
  snapshot: Snapshot,
): FoundFact[] {
  const byNumber = new Map<string, Sighting[]>();
  for (const sighting of [...fromText(page, countries), ...fromLinks(page, countries)]) {
    if (sighting.place !== null && isCreditLine(page.visible, sighting.place)) continue;
    byNumber.set(sighting.e164, [...(byNumber.get(sighting.e164) ?? []), sighting]);
  }
  const facts: FoundFact[] = [];
  for (const [value, sightings] of byNumber) {
    const fax = sightings.some(({ kind }) => kind === "fax");
    const phone = sightings.some(({ kind, adapter }) => kind === "phone" && adapter !== "tel");
    if (fax) facts.push(toFact("fax", value, best(sightings, "fax"), snapshot));
    if (!fax || phone) facts.push(toFact("phone", value, best(sightings, "phone"), snapshot));
  }
  return facts;
}

function isCreditLine(text: string, place: Place): boolean {
  const { start, end } = lineAt(text, place.start);
  return end - start < 300 && isCredit(text.slice(start, end));
}

function best(sightings: readonly Sighting[], kind: NumberKind): Sighting | undefined {
  return sightings.find((sighting) => sighting.kind === kind && sighting.place !== null) ?? sightings[0];
}

function toFact(
  field: "phone" | "fax",
  value: string,
  sighting: Sighting | undefined,
  snapshot: Snapshot,
): FoundFact {
  const place = sighting?.place ?? snapshot.place("", sighting?.said ?? value);
  const adapter = sighting?.adapter ?? "text";
  const confidence =
    sighting?.known === false ? UNKNOWN_RANGE_CONFIDENCE : CONFIDENCE[sighting?.kind ?? "unlabelled"];
  return snapshot.fact({ field, value, adapter, confidence }, place);
}
