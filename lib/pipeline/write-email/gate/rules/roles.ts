import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

interface Name {
  text: string;
  inClaim: number;
  inUnit: number;
  /** The preposition in front, in each text. */
  before: { claim: string; unit: string };
}

const FARTHEST_PREPOSITION = 2;

/** The preposition that governs a name, over an article between them; "" where there is none. */
function prepositionBefore(tokens: Token[], index: number, lexicon: Lexicon): string {
  for (let back = 1; back <= FARTHEST_PREPOSITION; back += 1) {
    const token = tokens[index - back];
    if (token === undefined || token.clause !== tokens[index]?.clause) return "";
    const { fold } = token;
    if (lexicon.agents.has(fold) || lexicon.directions.has(fold) || lexicon.places.has(fold)) return fold;
    if (!lexicon.functionWords.has(fold)) return "";
  }
  return "";
}

function namesOf({ claim, unit, at }: Alignment): Name[] {
  const names: Name[] = [];
  claim.elements.forEach((element, index) => {
    const inUnit = at[index] ?? 0;
    const token = claim.tokens[element.from];
    const isName = element.number === null && token?.capital && unit.tokens[inUnit]?.capital;
    if (!isName) return;
    const before = {
      claim: prepositionBefore(claim.tokens, element.from, claim.lexicon),
      unit: prepositionBefore(unit.tokens, inUnit, claim.lexicon),
    };
    names.push({ text: element.text, inClaim: element.from, inUnit, before });
  });
  return names;
}

/**
 * `Nordholz supplies you`, where the evidence does not speak of itself: the name must do it there too, in front of what
 * is done and with no preposition.
 */
function isNewSubject({ claim, unit, at }: Alignment, { inClaim, inUnit, before }: Name): boolean {
  const isSelf = ({ fold }: Token) => claim.self(fold);
  const comesFirst = before.claim === "" && !claim.tokens.slice(0, inClaim).some(isSelf);
  if (!comesFirst || !claim.tokens.slice(inClaim + 1).some(isSelf)) return false;
  const speaks = unit.tokens.some(({ fold }) => claim.selfInEvidence(fold));
  const others = claim.elements.flatMap(({ from, number }, index) =>
    number === null && from > inClaim && !claim.tokens[from]?.capital ? [at[index] ?? inUnit] : [],
  );
  return !speaks && (before.unit !== "" || others.some((index) => index < inUnit));
}

/** -1 when the nearest word for the party itself stands before the place, 1 after, 0 when there is none in reach. */
function sideOfSelf(tokens: Token[], index: number, self: (fold: string) => boolean): number {
  const { clause, place } = tokens[index] ?? { clause: -1, place: 0 };
  const near = tokens
    .filter((token) => token.clause === clause && self(token.fold))
    .sort((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place))[0];
  return near === undefined ? 0 : Math.sign(near.place - place);
}

const FARTHEST_OWNED = 2;

/** `Nordholz built your hall`: the reader is only whose it is, and what is the reader's is what it was done to. */
function ownsWhatIsDone({ claim, unit, at }: Alignment, inUnit: number, inClaim: number): boolean {
  const { nominatives, reader } = claim.lexicon;
  const verbAt = claim.elements.findIndex(
    ({ from, number }, index) =>
      number === null && from > inClaim && (at[index] ?? inUnit) < inUnit && !claim.tokens[from]?.capital,
  );
  const verb = at[verbAt] ?? -1;
  return claim.tokens.every(({ fold }, index) => {
    if (!reader.has(fold)) return !nominatives.has(fold);
    const object = claim.elements.findIndex(({ from }) => from > index && from <= index + FARTHEST_OWNED);
    if (!POSSESSIVE.test(fold) || object <= verbAt || (at[object] ?? verb) >= verb) return false;
    // `In our hall the windows were fitted by Nordholz`: something else stands before what was done.
    const between = unit.tokens.slice((at[object] ?? 0) + 1, verb);
    return between.every(
      (token) => at.includes(unit.tokens.indexOf(token)) || isGrammar(token, claim.lexicon),
    );
  });
}

/** `Founded by Anna` may become `Anna founded`: the name before its verb, and the reader in no other part of it. */
function isMadeActive(alignment: Alignment, { inClaim, inUnit: last, before: own }: Name): boolean {
  const { claim, unit, at } = alignment;
  // `By the Leeds Fund`: what governs the first word of a name governs the others.
  let inUnit = last;
  while (inUnit > 0 && unit.tokens[inUnit - 1]?.capital && at.includes(inUnit - 1)) inUnit -= 1;
  const before =
    inUnit === last ? own : { ...own, unit: prepositionBefore(unit.tokens, inUnit, claim.lexicon) };
  const { agents, places, nominatives, reader } = claim.lexicon;
  if (!agents.has(before.unit) && !places.has(before.unit)) return false;
  const isOfReader = claim.tokens.some(({ fold }) => nominatives.has(fold) || reader.has(fold));
  if (agents.has(before.claim)) return false;
  if (isOfReader && !(agents.has(before.unit) && ownsWhatIsDone(alignment, inUnit, inClaim))) return false;
  const verb = claim.elements.findIndex(
    ({ from, number }, index) =>
      number === null && from > inClaim && (at[index] ?? inUnit) < inUnit && !claim.tokens[from]?.capital,
  );
  return verb !== -1 && unit.tokens[at[verb] ?? 0]?.clause === unit.tokens[inUnit]?.clause;
}

/** The name is whom a verb is about in the evidence, and only where or whose in the sentence. */
function isMadeCircumstance({ claim, unit, at }: Alignment, { inUnit, before }: Name): boolean {
  const isArticle = claim.lexicon.functionWords.has(unit.tokens[inUnit - 1]?.fold ?? "");
  const governor = isArticle ? inUnit - 2 : inUnit - 1;
  const verb = unit.tokens[governor];
  const isAligned = at.includes(governor) && verb !== undefined && verb.digits === null && !verb.capital;
  return before.unit === "" && claim.lexicon.places.has(before.claim) && isAligned;
}

/** `She joined from Heartland Bank` does not say `she joined Heartland Bank`: the verb had it behind a preposition. */
function isMadeObject({ claim, unit, at }: Alignment, { inClaim, inUnit, before }: Name): boolean {
  const element = claim.elements.findIndex(({ to, number }) => to === inClaim && number === null);
  const said = claim.tokens[inClaim - 1];
  const verb = at[element];
  if (before.claim !== "" || said === undefined || said.capital || verb === undefined) return false;
  const between = unit.tokens.slice(verb + 1, inUnit);
  const isRightBehind = verb < inUnit && between.every((token) => isGrammar(token, claim.lexicon));
  return isRightBehind && between.some(({ fold }) => fold === before.unit);
}

/** A preposition up to four words before a name, as in `to the town council of Prato`. */
function isGoverned(tokens: Token[], index: number, { places, directions }: Lexicon): boolean {
  return tokens.slice(Math.max(0, index - 4), index).some((token) => {
    const isNear = token.clause === tokens[index]?.clause;
    return isNear && (places.has(token.fold) || directions.has(token.fold));
  });
}

/** `We delivered limes to Prato` does not say `Prato delivered limes`. */
function isMadeSubject({ claim, at, unit }: Alignment, { inClaim, inUnit, before }: Name): boolean {
  const { places, directions, reader, functionWords } = claim.lexicon;
  if (!isGoverned(unit.tokens, inUnit, claim.lexicon) && before.unit === "") return false;
  if (places.has(before.claim) || directions.has(before.claim) || claim.lexicon.agents.has(before.claim))
    return false;
  const inFront = claim.tokens.slice(0, inClaim);
  if (inFront.some(({ fold }) => reader.has(fold) || claim.self(fold) || !functionWords.has(fold)))
    return false;
  return claim.elements.some(
    ({ from, number }, index) =>
      number === null &&
      from > inClaim + 1 &&
      (at[index] ?? inUnit) < inUnit &&
      !unit.tokens[at[index] ?? 0]?.capital,
  );
}

function prepositionProblem(alignment: Alignment, name: Name): string | null {
  const { lexicon } = alignment.claim;
  const { text, before } = name;
  const turns = (fold: string) => lexicon.agents.has(fold) || lexicon.directions.has(fold);
  const known = (fold: string) => turns(fold) || lexicon.places.has(fold);
  if (before.claim === before.unit || isMadeActive(alignment, name)) return null;
  const differs = known(before.claim) && known(before.unit);
  if (
    differs ||
    turns(before.claim) ||
    turns(before.unit) ||
    isMadeCircumstance(alignment, name) ||
    isMadeObject(alignment, name) ||
    isMadeSubject(alignment, name)
  )
    return `“${text}” has another part in the evidence`;
  return null;
}

/** `Sie haben vier Hobelmaschinen`: in German, where only nouns and numbers are claimed, nobody does anything to anybody. */
function hasNoVerb({ claim }: Alignment): boolean {
  const isNoun = ({ number, from }: Alignment["claim"]["elements"][number]) =>
    number !== null || claim.tokens[from]?.capital === true;
  const states = claim.tokens.some(({ fold }) => claim.lexicon.stateVerbs.has(fold));
  return claim.lexicon.nounsAreCapital && states && claim.elements.every(isNoun);
}

/** Who did what to whom, who came from where: the names keep their order, their prepositions and their side of us. */
export const roles: Rule = (alignment) => {
  const { claim, unit } = alignment;
  // What is certified to ISO 9001 is ISO 9001 certified.
  const names = namesOf(alignment).filter(({ text }) => !/^(?:ISO|DIN|EN|IFS|HACCP)$/.test(text));
  const wrong = names.map((name) => prepositionProblem(alignment, name)).find((problem) => problem !== null);
  if (wrong !== undefined) return wrong;
  const actors = names.filter(({ before }) => !claim.lexicon.places.has(before.claim));
  for (const [index, name] of actors.entries()) {
    const before = actors[index - 1];
    if (before !== undefined && before.inUnit > name.inUnit) {
      return `“${before.text}” and “${name.text}” have swapped parts`;
    }
    if (isMadeActive(alignment, name)) continue;
    if (isNewSubject(alignment, name)) return `“${name.text}” has another part in the evidence`;
    if (hasNoVerb(alignment)) continue;
    const said = sideOfSelf(claim.tokens, name.inClaim, claim.self);
    const carried = sideOfSelf(unit.tokens, name.inUnit, claim.selfInEvidence);
    if (said !== 0 && carried !== 0 && said !== carried)
      return `“${name.text}” has another part in the evidence`;
  }
  return null;
};
