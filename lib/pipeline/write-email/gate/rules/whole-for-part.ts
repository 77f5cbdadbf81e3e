import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

const THE = /^(?:the|der|die|das|den|le|la|l|el|il|lo|de|het|o|a)$/u;
const OF = /^(?:of|de|d|del|des|du|von|vom|di|dell|della|van|do|da|z)$/u;

/** What a word of the evidence is done to: the next word that says something, unless a place or time stands between. */
function objectAfter({ claim, unit }: Alignment, index: number): { token: Token; at: number } | null {
  const { lexicon } = claim;
  const { clause } = unit.tokens[index] ?? { clause: -1 };
  for (let at = index + 1; unit.tokens[at]?.clause === clause; at += 1) {
    const token = unit.tokens[at] as Token;
    const leads = [lexicon.places, lexicon.directions, lexicon.agents, lexicon.since];
    if (!OF.test(token.fold) && leads.some((group) => group.has(token.fold))) return null;
    if (!isGrammar(token, lexicon)) return { token, at };
  }
  return null;
}

/** What is said of the company stands beside the word for it: the elements right before and right behind. */
function besideOf({ elements }: Alignment["claim"], whole: number): number[] {
  const before = elements.findLastIndex(({ to }) => to <= whole);
  const behind = elements.findIndex(({ from }) => from > whole);
  return [before, behind];
}

/**
 * `Anna heads operations` does not say `Anna heads the company`: where the sentence names the company as that to which
 * it is done, and the evidence names something else, the whole would stand for a part.
 */
export const wholeForPart: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const isWhole = ({ fold }: Token) => claim.lexicon.selfNouns.has(fold) || claim.self(fold);
  // `The printing house`, of a company with printing in its name, is the whole too.
  const isTrade = ({ fold, capital }: Token, index: number) =>
    !capital &&
    THE.test(claim.tokens[index - 1]?.fold ?? "") &&
    governorOf(claim.tokens, index, claim.lexicon) === undefined &&
    claim.self(fold) &&
    !claim.lexicon.reader.has(fold) &&
    !claim.lexicon.writer.has(fold);
  const named = claim.tokens.flatMap((token, index) =>
    claim.lexicon.selfNouns.has(token.fold) || isTrade(token, index) ? [index] : [],
  );
  const beside = new Set(named.flatMap((whole) => besideOf(claim, whole)));
  for (const [position, index] of at.entries()) {
    const { from = 0, number = null } = claim.elements[position] ?? {};
    if (!beside.has(position)) continue;
    const verb = unit.tokens[index];
    if (number !== null || verb === undefined || verb.capital || claim.tokens[from]?.capital) continue;
    const object = objectAfter(alignment, index);
    if (object === null || at.includes(object.at) || isWhole(object.token)) continue;
    const here = unit.tokens.filter(({ clause }) => clause === verb.clause);
    if (!here.some((token) => token.place > verb.place && isWhole(token)))
      return `the evidence says “${verb.text}” of “${object.token.text}”`;
  }
  return null;
};
