import type { Alignment } from "../align";
import type { QualifierKind } from "../lexicon/lexicon";
import type { Token } from "../token";
import { isNoBound } from "./no-bound";
import type { Rule } from "./rule";

const REACH: Record<QualifierKind, number> = { plan: 6, past: 6, amount: 2, scope: 3 };
const KINDS: QualifierKind[] = ["plan", "past", "amount", "scope"];
/** What stands before what it makes former. */
const FORMER = new Set(
  (
    "former ehemalige ehemaliger ehemaligen ehemals früher ancien ancienne anciens antiguo antigua ex voormalig voormalige " +
    "antigo antiga dawny dawna byly byla old alter alte altes alten altem vieux vieille vieil viejo vieja vecchio vecchia oude oud velho velha stary stara stare"
  ).split(" "),
);
/** Until: of a time, when a year follows; of an amount or an hour, when another number does. */
const UNTIL = new Set("until till bis jusqu jusque hasta fino tot ate do".split(" "));

/** `You will find our bread in 14 cafés`: said to the visitor, not planned. */
function isSaidToVisitor({ claim, unit }: Alignment, index: number): boolean {
  return claim.lexicon.nominatives.has(unit.tokens[index - 1]?.fold ?? "");
}

function isUntilNumber({ unit }: Alignment, index: number, kind: QualifierKind): boolean {
  const next = unit.numbers.find(({ from }) => from > index && from - index <= 2);
  if (!UNTIL.has(unit.tokens[index]?.fold ?? "") || next === undefined) return false;
  return kind === "past" && (next.value < 1900 || next.value > 2100);
}

/** `Until 2017, …` ends whatever the sentence says. */
function isUntilYear({ unit }: Alignment, index: number): boolean {
  const next = unit.numbers.find(({ from }) => from > index && from - index <= 2);
  return UNTIL.has(unit.tokens[index]?.fold ?? "") && next !== undefined && next.value >= 1900;
}

/** `Before breakfast`, `before six` tell when: only a `before` that ends its clause speaks of the past. */
function isPreposition({ unit, at }: Alignment, index: number): boolean {
  const [token, next] = [unit.tokens[index], unit.tokens[index + 1]];
  if (token?.fold !== "before" || next === undefined || next.clause !== token.clause) return false;
  return !(unit.numbers.some(({ from }) => from === index + 1) && at.includes(index + 1));
}

/** About, roughly: a subject may name a round number without it. Over, up to and nearly bound it, and stay. */
const APPROXIMATE =
  /^(?:about|approximately|roughly|around|etwa|rund|circa|ca|ungefahr|environ|quelque|aproximadamente|unos|unas|cerca|ongeveer|zo n|okolo)$/u;

/** `May 2025` says that nothing may be. */
function isMonth({ claim, unit }: Alignment, index: number): boolean {
  const [token, next] = [unit.tokens[index], unit.tokens[index + 1]];
  return token?.capital === true && claim.lexicon.dates.has(token.fold) && next?.digits != null;
}

/** Whether a word of the evidence bounds a number, so that the sentence must say it too. */
function boundsNumber({ claim, unit }: Alignment, index: number, value: number): boolean {
  const isYear = value >= 1500 && value < 2100;
  if (isYear || isNoBound(unit.tokens, index, claim.lexicon)) return false;
  const isRound = value % 10 === 0;
  return !(claim.isTopic && isRound && APPROXIMATE.test(unit.tokens[index]?.fold ?? ""));
}

/** `Up to` qualifies a number that follows, `only` what follows; plans and past states whatever is near. */
function qualifies(alignment: Alignment, token: Token, index: number, kind: QualifierKind): boolean {
  const { claim, unit, at } = alignment;
  if (isUntilNumber(alignment, index, kind)) return false;
  if (kind === "plan" && isSaidToVisitor(alignment, index)) return false;
  if (isPreposition(alignment, index) || isMonth(alignment, index)) return false;
  return at.some((aligned, position) => {
    const other = unit.tokens[aligned];
    if (other === undefined) return false;
    const ahead = other.place - token.place;
    if (FORMER.has(token.fold)) return ahead > 0 && ahead <= REACH.scope && other.clause === token.clause;
    if (kind === "scope") return ahead > 0 && ahead <= REACH.scope;
    if (isUntilYear(alignment, index)) return true;
    if (kind !== "amount") return Math.abs(ahead) <= REACH[kind];
    const number = claim.elements[position]?.number ?? null;
    const isNear = ahead > 0 && ahead <= REACH.amount;
    return isNear && number !== null && boundsNumber(alignment, index, number.value);
  });
}

/** A claim may not be stronger than its evidence: plans, former states, bounds and exceptions must be said too. */
export const qualifiers: Rule = (alignment) => droppedQualifier(alignment, KINDS);

/** What is said of us is an offer anyway: only bounds and exceptions can be dropped from it. */
export const offerQualifiers: Rule = (alignment) => droppedQualifier(alignment, ["amount", "scope"]);

/** `Cerca de` may be one word to us. */
const firstOf = ({ fold }: Token) => fold.split(" ")[0] ?? fold;

function droppedQualifier(alignment: Alignment, kinds: QualifierKind[]): string | null {
  const { claim, unit } = alignment;
  for (const kind of kinds) {
    const words = claim.lexicon.qualifiers[kind];
    const isIn = (token: Token) => words.has(token.fold) || (kind === "amount" && words.has(firstOf(token)));
    const said = claim.tokens.filter(isIn).length;
    const { amount } = claim.lexicon.qualifiers;
    const isRounded = claim.tokens.some(({ fold }) => amount.has(fold));
    // `Some seventy` rounds a number, and does not mean a few of them.
    const rounds = (index: number) =>
      kind === "scope" && isRounded && unit.numbers.some(({ from }) => from === index + 1);
    const carried = unit.tokens.filter(
      (token, index) => isIn(token) && !rounds(index) && qualifies(alignment, token, index, kind),
    );
    const dropped =
      carried.find(({ fold }) => !claim.tokens.some((token) => token.fold === fold)) ?? carried[0];
    // A word that restricts one thing of the evidence excuses no other one.
    const isSaid = kind === "scope" ? said >= carried.length : said > 0;
    if (dropped !== undefined && !isSaid)
      return `the evidence says “${dropped.text}”, the sentence leaves it out`;
  }
  return null;
}
