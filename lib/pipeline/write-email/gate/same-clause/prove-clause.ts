import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import { isCircumstance, isYear } from "./circumstance";
import { LIMITS } from "./limits";
import { holdsSpeech, wordsNearTo } from "./near-unit";
import { PERSONS } from "./person";
import { leavesItSo } from "./rest";
import { type Same, sameClause } from "./same-order";
import type { Speech } from "./says-same";
import { isLetStand, speaksOfOthers, surroundingsOf } from "./surroundings";
import { signsIn, type Word, wordsOf } from "./words";

const LEAST_WORDS = 5;
/**
 * Proves a sentence that is one whole clause of the pages, word for word, said of you instead of us. What lies within a
 * clause that is said whole cannot be turned, so the rules about its inside are not asked; what stands around the clause
 * must be shown to leave it as it is.
 */
export function proveClause(text: string, ground: Ground): EvidenceUnit | null {
  if (/\?\s*$/u.test(text) || holdsSpeech(text)) return null;
  const variants = spellings(wordsOf(text), ground);
  const seen = new Set<EvidenceUnit["evidence"]>();
  for (const unit of ground.units) {
    if (seen.has(unit.evidence)) continue;
    seen.add(unit.evidence);
    if (variants.some((said) => isCarried(said, text, unit, ground))) return unit;
  }
  return null;
}

const OWN_HOUSE: Record<string, RegExp> = {
  en: /^your (?:company|firm|business)$/u,
  de: /^ihr(?:e)? (?:firma|unternehmen|betrieb)$/u,
  fr: /^votre (?:entreprise|maison|societe)$/u,
  es: /^su (?:empresa|casa)$/u,
  it: /^la vostra (?:azienda|ditta)$/u,
  nl: /^uw bedrijf$/u,
  pt: /^a sua empresa$/u,
  pl: /^panstwa (?:firma|biuro)$/u,
};

/** `Your company` is the company, which its pages may call by its name. */
function spellings(said: Word[], { context }: Ground): Word[][] {
  const { language, company } = context.input;
  const house = OWN_HOUSE[language];
  const name = wordsOf(company.name ?? "");
  for (const length of [2, 3]) {
    const line = said.slice(0, length).map(({ fold }) => fold);
    if (house?.test(line.join(" "))) return [said, [...name, ...said.slice(length)]];
  }
  const isTeam = language === "en" && startsWith(said, ["your", "team", "is"]);
  const [your, , is] = said;
  if (!isTeam || your === undefined || is === undefined) return [said];
  // `Your team is nineteen people`: we are nineteen people.
  const you = { ...your, text: "you", fold: "you" };
  return [said, [you, { ...is, text: "are", fold: "are" }, ...said.slice(3)]];
}

const startsWith = (words: Word[], folds: string[]) =>
  folds.every((fold, index) => words[index]?.fold === fold);

function speechOf(carried: Word[], { context }: Ground): Speech {
  const { lexicon, input } = context;
  const isSince = carried.some(
    (word, index) => isYear(word) && lexicon.since.has(carried[index - 1]?.fold ?? ""),
  );
  const isPast = !isSince && carried.some((word) => isYear(word) || PAST.test(word.fold));
  return { language: input.language, lexicon, time: { isPast } };
}

const PAST = /^(?:pasado|pasada|passado|passada|ayer|ontem|anterior)$/u;

function isCarried(said: Word[], text: string, unit: EvidenceUnit, ground: Ground): boolean {
  const evidence = said.length < LEAST_WORDS ? null : wordsNearTo(said, unit, ground);
  if (evidence === null) return false;
  for (const from of startsOf(evidence, ground)) {
    // A pronoun of the email may have no word on the page.
    for (const length of [said.length, said.length - 1]) {
      const clause = evidence.slice(from, from + length);
      if (clause.length < length || clause.length < LEAST_WORDS - 1) continue;
      const speech = speechOf(clause, ground);
      const same = sameClause(said, clause, speech);
      if (same === null || !isSound(clause, unit, ground)) continue;
      if (signsIn(text) !== signsIn(spanOf(unit.evidence.quote, clause))) continue;
      const surroundings = surroundingsOf(unit, ground.units);
      const isKnown = hasKnownSubject(clause, same, ground, () =>
        speaksOfOthers(surroundings, ground.context.lexicon),
      );
      const rest = evidence.slice(from + length);
      if (isKnown && leavesItSo(rest, clause, speech) && isLetStand(surroundings, speech)) return true;
    }
  }
  return false;
}

function spanOf(quote: string, clause: Word[]): string {
  const [first, last] = [clause[0], clause[clause.length - 1]];
  return quote.slice(first?.start, (last?.end ?? 0) + 2);
}

/** The beginning, behind a semicolon, and behind a comma where each of two clauses begins with its own year. */
function startsOf(evidence: Word[], { context }: Ground): number[] {
  const { never, relative, joins } = LIMITS[context.input.language];
  return evidence.flatMap((word, index) => {
    if (index === 0) return [0];
    if (word.gap.includes(";")) return [index];
    const first = joins.test(word.fold) ? index + 1 : index;
    const before = evidence.slice(0, index);
    const isPlain = !before.some(({ fold }) => never.test(fold) || relative.test(fold));
    const isParallel = beginsWithYear(before) && beginsWithYear(evidence.slice(first));
    return word.isBroken && isPlain && isParallel ? [first] : [];
  });
}

const beginsWithYear = (words: Word[]) => words.slice(0, 2).some(isYear);

const LAST =
  /^(?:last|letzte[nmrs]?|vergangene[nmrs]?|vorige[nmrs]?|dernier|derniere|passee?|pasad[oa]|scors[oa]|vorige?|afgelopen|passad[oa]|ubieglym|zeszlym)$/u;

/** Old news needs its year; who addresses the visitor says nothing of the firm. */
function isSound(clause: Word[], unit: EvidenceUnit, { context }: Ground): boolean {
  const isDated = clause.some(isYear);
  if (unit.isOld && !isDated) return false;
  // `…; the start is in 2028`: what is dated itself is not what starts.
  if (unit.isComing && !isDated && !clause.some(({ fold }) => LAST.test(fold))) return false;
  const { pairs, mayStay } = PERSONS[context.input.language];
  const isToVisitor = ({ fold, capital }: Word, index: number) =>
    pairs.has(fold) && !mayStay.has(fold) && (context.input.language !== "de" || (capital && index > 0));
  return !clause.some(isToVisitor);
}

/** Every, a, some: things of which the sentence itself says which. */
const ANY =
  /^(?:every|each|about|some|around|roughly|most|a|an|jede[rsn]?|ein|eine|rund|etwa|chaque|un|une|cada|una|unos|unas|ogni|uno|elke|iedere|een|um|uma|kazd\p{L}+|okolo)$/u;

/** Us, the company's own name, somebody's name, or things that the sentence itself tells: no `it` and no `the bakery`. */
function hasKnownSubject(
  clause: Word[],
  same: Same,
  { context }: Ground,
  isAfterOthers: () => boolean,
): boolean {
  const { lexicon, input } = context;
  const { back } = LIMITS[input.language];
  const start = openingOf(clause, context);
  const [first, second] = clause.slice(start);
  if (first === undefined) return false;
  // French `en` is in, too.
  if (back.test(first.fold) && !lexicon.places.has(first.fold)) return false;
  if (same.turns > 0) return !clause.some(({ fold }) => POINTING.test(fold));
  if (clause.some(({ fold }) => POINTING.test(fold) || OTHERS.test(fold))) return false;
  if (namesCompany(clause, context)) return true;
  const isName = first.capital && second?.capital === true && !second.isBroken;
  const isAny = ANY.test(first.fold) || first.digits !== null || lexicon.numbers.has(first.fold);
  return (isName || isAny) && !isAfterOthers();
}

/** Then, there, since: what they mean stands elsewhere. */
const POINTING =
  /^(?:then|there|thereby|thereafter|meanwhile|damals|dann|danach|seitdem|seither|dort|daher|darum|deshalb|toen|daar|sindsdien|daarna|alors|depuis lors|entonces|alli|ahi|allora|wtedy|tam|entao)$/u;
/** Of somebody, who stands elsewhere where the sentence names nobody. */
const OTHERS =
  /^(?:his|her|their|its|him|them|sein|seine[mnrs]?|son|sa|ses|leur|leurs|suo|sua|suoi|sue|loro|zijn|haar|hun|jego|jej|ich)$/u;

/** How many words at the front only tell when. */
function openingOf(clause: Word[], { lexicon, input }: Ground["context"]): number {
  const found = [4, 3, 2, 1].find((length) =>
    isCircumstance(clause.slice(0, length), lexicon, input.language),
  );
  return found ?? 0;
}

/** The company's whole name, and no longer one. */
function namesCompany(clause: Word[], { input }: Ground["context"]): boolean {
  const name = wordsOf(input.company.name ?? "");
  if (name.length === 0) return false;
  return clause.some((_, at) => {
    const isName = name.every(({ fold }, index) => clause[at + index]?.fold === fold);
    const [before, behind] = [clause[at - 1], clause[at + name.length]];
    return isName && before?.capital !== true && behind?.capital !== true;
  });
}
