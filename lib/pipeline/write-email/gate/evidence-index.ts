import { isAnyName, sameName } from "./align";
import type { Claim, Element } from "./claim";
import { EACH } from "./each";
import type { EvidenceUnit } from "./evidence-unit";
import { ForgetfulMap } from "./forgetful-map";
import type { Lexicon } from "./lexicon/lexicon";
import { PRAISE } from "./praise";
import { isSameWord } from "./same-word";
import type { Token } from "./token";

/** Where the words and numbers of units stand. A page says most of its words many times: each is compared once. */
interface EvidenceIndex {
  lexicon: Lexicon;
  /** Each sentence once, however many pages say it: the first of them is shown. */
  units: EvidenceUnit[];
  /** By word, folded, and by number: the indexes of the units that hold it. */
  words: Map<string, number[]>;
  numbers: Map<string, number[]>;
  /** By what was looked for: the units that may hold it. */
  found: ForgetfulMap<string, ReadonlySet<number>>;
}

const MOST_FOUND = 5_000;
const known = new WeakMap<readonly EvidenceUnit[], EvidenceIndex>();

function add(places: Map<string, number[]>, key: string, unit: number): void {
  const found = places.get(key);
  if (found === undefined) places.set(key, [unit]);
  else if (found[found.length - 1] !== unit) found.push(unit);
}

const numberKey = ({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`;

function makeIndex(units: readonly EvidenceUnit[], lexicon: Lexicon): EvidenceIndex {
  const seen = new Map<Token[], EvidenceUnit>();
  const found = new ForgetfulMap<string, ReadonlySet<number>>(MOST_FOUND);
  const index: EvidenceIndex = { lexicon, units: [], words: new Map(), numbers: new Map(), found };
  for (const unit of units) {
    if (isSaidAgain(unit, seen.get(unit.tokens))) continue;
    seen.set(unit.tokens, unit);
    const at = index.units.push(unit) - 1;
    for (const { fold, digits } of unit.tokens) if (digits === null) add(index.words, fold, at);
    for (const number of unit.numbers) add(index.numbers, numberKey(number), at);
  }
  return index;
}

/** The same words may stand within another sentence, or in old news. */
function isSaidAgain(unit: EvidenceUnit, before: EvidenceUnit | undefined): boolean {
  return before?.evidence.quote === unit.evidence.quote && before.isOld === unit.isOld;
}

function indexOf(units: readonly EvidenceUnit[], lexicon: Lexicon): EvidenceIndex {
  const before = known.get(units);
  if (before?.lexicon === lexicon) return before;
  const index = makeIndex(units, lexicon);
  known.set(units, index);
  return index;
}

/** The units that hold a word that may be this one. */
function unitsWith(
  fold: string,
  isName: boolean,
  { words, found, lexicon }: EvidenceIndex,
): ReadonlySet<number> {
  return found.get(isName ? `= ${fold}` : fold, () => {
    const holding = new Set<number>();
    for (const [word, units] of words)
      if (sameName(fold, word) || (!isName && isSameWord(fold, word, lexicon)))
        for (const unit of units) holding.add(unit);
    return holding;
  });
}

/** The units that may hold an element; null where all may do without it. */
function holdersOf(claim: Claim, element: Element, index: EvidenceIndex): Iterable<number> | null {
  const { number, from, isSoft, isNameHalf } = element;
  if (isSoft || isNameHalf) return null;
  if (number !== null) return index.numbers.get(numberKey(number)) ?? [];
  const fold = claim.tokens[from]?.fold ?? "";
  const { plan, past } = claim.lexicon.qualifiers;
  if (EACH.test(fold) || plan.has(fold)) return null;
  return unitsWith(fold, isAnyName(claim, element) || PRAISE.test(fold) || past.has(fold), index);
}

/** Units that may carry a claim: each sentence once, in their order. */
export interface NearUnits {
  units: readonly EvidenceUnit[];
  /** How many of the claim's words each lacks at least. */
  lacking: Int32Array;
}

/** Tells evidence that may carry a claim from the most, which speaks of something else: to lay a claim over it is dear. */
export function nearUnits(claim: Claim, units: readonly EvidenceUnit[]): NearUnits {
  const index = indexOf(units, claim.lexicon);
  const lacking = new Int32Array(index.units.length);
  let needed = 0;
  for (const element of claim.elements) {
    const holders = holdersOf(claim, element, index);
    if (holders === null) continue;
    needed += 1;
    for (const unit of holders) lacking[unit] = (lacking[unit] ?? 0) - 1;
  }
  return { units: index.units, lacking: lacking.map((held) => held + needed) };
}
