import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import { TITLE } from "../title";
import type { Token } from "../token";

/** Whether words may name somebody: where nouns have capitals too, two in a row do. */
function namesOther(tokens: Token[], { dates, nounsAreCapital }: Lexicon): boolean {
  const isName = (token: Token | undefined) => token?.capital === true && !dates.has(token.fold);
  return tokens.some(
    (token, index) =>
      isName(token) &&
      (!nounsAreCapital || (isName(tokens[index + 1]) && tokens[index + 1]?.clause === token.clause)),
  );
}

/**
 * `Anna Berg joined in 2019`, where the evidence is a line about her: `Anna Berg, head of sales, joined in 2019`. The line
 * begins with her name and with nothing else, and names nobody before what is said.
 */
export function isOfNamed({ claim, unit }: Alignment, from: number, to: number): boolean {
  const [name, said] = [unit.tokens[from], unit.tokens[to]];
  if (name?.clause !== 0 || said === undefined || said.clause === 0 || said.capital || said.digits !== null)
    return false;
  const line = unit.tokens.filter(({ clause }) => clause === 0);
  const isNamed = line.length > 1 && line.every(({ capital, fold }) => capital || TITLE.test(fold));
  return isNamed && !namesOther(unit.tokens.slice(line.length, to), claim.lexicon);
}

const LONGEST_NAME = 4;
const FARTHEST_AGENT = 8;

/** `Nordholz built`, where the evidence has `built … by Nordholz`: who did it, told first. Whether it may be, the roles say. */
export function isAgent({ claim, unit }: Alignment, name: number, verb: number): boolean {
  const [bearer, carried] = [unit.tokens[name], unit.tokens[verb]];
  if (bearer?.capital !== true || carried === undefined || carried.capital || carried.digits !== null)
    return false;
  const isNear = carried.clause === bearer.clause && bearer.place - carried.place <= FARTHEST_AGENT;
  const inFront = unit.tokens.slice(Math.max(verb + 1, name - LONGEST_NAME), name);
  const by = inFront.findLastIndex(({ fold }) => claim.lexicon.agents.has(fold));
  const isOneName = inFront.slice(by + 1).every((token) => token.capital || isGrammar(token, claim.lexicon));
  return isNear && by !== -1 && isOneName;
}

/** A label, a sign that gives it a value, and a number. */
const LABELLED = /^[^\d:–—|=]{2,40}[:–—|=]\s*\d[\d.,' ]*$/u;
const LONGEST = 4;

/** `48 employees`, where the evidence is the line `Employees: 48`. */
export function isLabelled({ unit }: Alignment, number: number, label: number): boolean {
  const isCounted = unit.numbers.length === 1 && unit.numbers[0]?.from === number && label === number - 1;
  return isCounted && unit.tokens.length <= LONGEST && LABELLED.test(unit.evidence.quote.trim());
}
