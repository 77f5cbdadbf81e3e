import type { Alignment } from "../align";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";
import type { Rule } from "./rule";

const NEAR = 3;
/** From the last word before a comma to the first one after it. */
const COMMA_STEP = 4;
const ONLY = new Set([
  "only",
  "just",
  "nur",
  "seulement",
  "uniquement",
  "solo",
  "solamente",
  "soltanto",
  "alleen",
  "so",
  "apenas",
  "tylko",
]);

function negationsIn(tokens: Token[], lexicon: Lexicon): Token[] {
  return tokens.filter(
    (token, index) => lexicon.negations.has(token.fold) && !ONLY.has(tokens[index + 1]?.fold ?? ""),
  );
}

const LISTING = new Set("and or nor und oder noch et ou y e o u ed en of i oraz lub ani ni ne né".split(" "));

/** A denial of the next part of the sentence: `two rooms and a chiller that never sleeps` says nothing of the rooms. */
function reaches({ unit, at, claim }: Alignment, negation: Token): boolean {
  const index = unit.tokens.indexOf(negation);
  return at.some((aligned) => {
    const between = unit.tokens.slice(Math.min(aligned, index) + 1, Math.max(aligned, index));
    const joints = between.filter(({ fold }) => claim.lexicon.joints.has(fold));
    return index < aligned ? joints.every(({ fold }) => LISTING.has(fold)) : joints.length === 0;
  });
}

/** The part of the evidence from the first to the last clause that the claim touches. */
export function touchedTokens({ unit, at }: Alignment): Token[] {
  const clauses = at.map((index) => unit.tokens[index]?.clause ?? 0);
  if (clauses.length === 0) return [];
  const [first, last] = [Math.min(...clauses), Math.max(...clauses)];
  return unit.tokens.filter(({ clause }) => clause >= first && clause <= last);
}

/** But, on the contrary: what follows is no longer denied. */
const CONTRAST =
  /^(?:but|instead|rather|sondern|aber|dafur|mais|pero|sino|ma|bensi|maar|mas|senao|ale|lecz)$/u;

/** A comma, and no stronger break, in front of a clause that names nobody who does it: it goes on with the one before. */
function goesOn({ unit, claim }: Alignment, clause: number): boolean {
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const [first, before] = [unit.tokens[begin], unit.tokens[begin - 1]];
  if (first === undefined || before === undefined || first.place - before.place > COMMA_STEP) return false;
  const words = unit.tokens.filter((token) => token.clause === clause);
  return !words.some(({ fold }) => CONTRAST.test(fold) || claim.selfInEvidence(fold));
}

/** `We do not repair boilers, sell parts or rent vans`: a denial goes on over the commas of a list. */
function deniedTokens(alignment: Alignment): Token[] {
  const touched = touchedTokens(alignment);
  const first = touched[0]?.clause ?? 0;
  return alignment.unit.tokens.filter(
    (token) => touched.includes(token) || (token.clause >= startOf(alignment, first) && token.clause < first),
  );
}

/** The clause with which the list begins that a clause is an item of. */
function startOf(alignment: Alignment, clause: number): number {
  let from = clause;
  while (from > 0 && goesOn(alignment, from)) from -= 1;
  return from;
}

/** The clauses of the brief that a sentence speaks of: what stands between two of them need not be said. */
function spokenTokens(alignment: Alignment): Token[] {
  const { unit, at } = alignment;
  const spoken = new Set<number>();
  for (const index of at) {
    const clause = unit.tokens[index]?.clause ?? 0;
    for (let from = startOf(alignment, clause); from <= clause; from += 1) spoken.add(from);
  }
  return unit.tokens.filter(({ clause }) => spoken.has(clause));
}

function negatesTheSame(alignment: Alignment, negation: Token, inEvidence: Token[]): boolean {
  const { claim, unit, at } = alignment;
  const after = claim.elements.findIndex(({ from }) => (claim.tokens[from]?.start ?? 0) > negation.start);
  const target = after === -1 ? claim.elements.length - 1 : after;
  const place = unit.tokens[at[target] ?? 0]?.place ?? 0;
  return inEvidence.some((token) => Math.abs(token.place - place) <= NEAR);
}

/** What the evidence denies must not be asserted, what it asserts not denied, and a denial keeps its object. */
export const negation: Rule = (alignment) => deniedIn(alignment, deniedTokens(alignment));

/** The same for a sentence about us, which may leave out a clause of the brief: `without stopping work`. */
export const offerNegation: Rule = (alignment) => deniedIn(alignment, spokenTokens(alignment));

function deniedIn(alignment: Alignment, evidence: Token[]): string | null {
  const { claim } = alignment;
  const said = negationsIn(claim.tokens, claim.lexicon);
  const touched = negationsIn(evidence, claim.lexicon);
  const carried = touched.filter((token) => reaches(alignment, token));
  if (said.length === 0 && carried.length > 0) return `the evidence denies it (“${carried[0]?.text}”)`;
  if (said.length > 0 && carried.length === 0) return `the evidence does not deny it (“${said[0]?.text}”)`;
  const moved = said.find((token) => !negatesTheSame(alignment, token, carried));
  return moved === undefined ? null : `the evidence denies something else (“${moved.text}”)`;
}
