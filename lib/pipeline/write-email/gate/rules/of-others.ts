import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWeOurselves } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

const WITH =
  /^(?:with|mit|avec|con|met|com|z|ze|who|that|which|qui|que|che|die|dat|der|ktor\p{L}+|has|have|a|ont|tiene|tienen|ha|hanno|heeft|hebben|hat|haben|tem|ma|maja)$/u;
/** To: what one gives, lets or sells something to. */
const TO = /^(?:to|for|an|fur|a|al|alla|allo|ai|agli|alle|au|aux|pour|para|per|ao|aos|aan|voor|dla)$/u;

/** The noun to which what stands behind `with` or `who has` belongs. */
function holderOf({ unit, claim }: Alignment, number: number): number {
  let index = number - 1;
  const { clause } = unit.tokens[number] ?? { clause: -1 };
  const first = index;
  while (unit.tokens[index]?.clause === clause && WITH.test(unit.tokens[index]?.fold ?? "")) index -= 1;
  const holder = unit.tokens[index];
  const isNoun = holder !== undefined && holder.clause === clause && !isGrammar(holder, claim.lexicon);
  return index === first || !isNoun ? -1 : index;
}

function isOther({ unit, claim }: Alignment, index: number): boolean {
  const holder = unit.tokens[index] as Token;
  if (claim.selfInEvidence(holder.fold)) return false;
  if (holder.capital && !holder.opens && !claim.lexicon.nounsAreCapital) return true;
  return TO.test(governorOf(unit.tokens, index, claim.lexicon)?.fold ?? "");
}

/** `We let the loft to a photographer with two assistants` does not say that you have two assistants. */
export const ofOthers: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  for (const [position, { number }] of claim.elements.entries()) {
    const here = at[position];
    if (number === null || here === undefined) continue;
    const holder = holderOf(alignment, here);
    if (holder === -1 || at.includes(holder) || !isOther(alignment, holder)) continue;
    return `the evidence says it of “${unit.tokens[holder]?.text}”`;
  }
  return null;
};

/** `Our dealer, Pasta Haus, has 400 shops`: between two commas a name of its own stands, and what follows is said of it. */
export const apposition: Rule = ({ claim, unit, at }: Alignment) => {
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const { clause, place } = unit.tokens[first] ?? { clause: 0, place: 0 };
  const here = unit.tokens.filter((token) => token.clause === clause);
  if (here.some((token) => isWeOurselves(token, claim))) return null;
  const before = unit.tokens.filter((token) => token.clause === clause - 1);
  const last = before[before.length - 1];
  const begin = here[0];
  if (last === undefined || begin === undefined || begin.place - last.place > COMMA_STEP) return null;
  const names = before.filter(({ capital }) => capital);
  const isName =
    !claim.lexicon.nounsAreCapital &&
    clause > 1 &&
    names.length > 0 &&
    before.every((token) => token.capital || isGrammar(token, claim.lexicon)) &&
    !before.every(({ fold }) => claim.selfInEvidence(fold));
  const isVerb = begin.place <= place && !begin.capital;
  return isName && isVerb ? `the evidence says it of “${names[0]?.text}”` : null;
};

const COMMA_STEP = 4;
