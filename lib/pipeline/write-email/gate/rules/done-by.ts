import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Where nouns have capitals too, only these tell that `von` names who does it. */
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden)$/u;
/** Such a noun is nobody's name: made by hand. */
const HAND = /^(?:hand|haus)$/u;

/** `Le contrôle est fait chez Autovision`: there, and not at ours. */
function hostIn({ claim, unit, at }: Alignment): Token | undefined {
  const statements = new Set(at.map((index) => unit.tokens[index]?.statement));
  if (!claim.tokens.some(({ fold }) => claim.lexicon.reader.has(fold))) return undefined;
  return unit.tokens.find((token, index) => {
    const isAt =
      unit.tokens[index - 1]?.fold === "chez" && token.capital && !claim.selfInEvidence(token.fold);
    return isAt && statements.has(token.statement) && !at.includes(index);
  });
}

const DETERMINER =
  /^(?:the|a|an|our|two|der|dem|den|einem|einer|unsere[mnr]|le|la|l|les|un|une|notre|nos|el|los|las|una|nuestr[oa]s?|il|lo|gli|i|nostr[oaie]|de|het|een|ons|onze|o|os|as|um|uma|noss[oa]s?)$/u;

/** `The hay is cut by our neighbour`: right behind what is done, `by` and somebody who is not one of us. */
function doneByNoun({ claim, unit, at }: Alignment): Token | undefined {
  const { agents, staff, persons, selfNouns, measures, numbers } = claim.lexicon;
  const isOurs = ({ fold }: Token) => [staff, persons, selfNouns, measures].some((group) => group.has(fold));
  const isVerb = (index: number) =>
    at.includes(index) && unit.tokens[index]?.capital === false && unit.tokens[index]?.digits === null;
  return unit.tokens.find((token, index) => {
    const [by, article] = [unit.tokens[index - 2], unit.tokens[index - 1]];
    if (by === undefined || article === undefined || by.clause !== token.clause) return false;
    const isSomebody = DETERMINER.test(article.fold) || article.digits !== null || numbers.has(article.fold);
    const isSaid = claim.tokens.some(({ fold }) => fold === token.fold);
    return agents.has(by.fold) && isSomebody && isVerb(index - 3) && !isOurs(token) && !isSaid;
  });
}

/** `The glass is made by Calder Glazing` does not say that we make glass. */
export const doneBy: Rule = ({ claim, unit, at }: Alignment) => {
  const { agents, dates, nominatives, nounsAreCapital } = claim.lexicon;
  const host = hostIn({ claim, unit, at, whole: claim });
  if (host !== undefined) return `the evidence says that it is done at “${host.text}”`;
  // `Your firm was founded` does not say by whom.
  if (!claim.tokens.some(({ fold }) => nominatives.has(fold))) return null;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const isPassive = ({ clause }: Token) =>
    !nounsAreCapital || unit.tokens.some((token) => token.clause === clause && PASSIVE.test(token.fold));
  const doer = unit.tokens.find((token, index) => {
    const before = unit.tokens[index - 1];
    const isNamed =
      token.capital && !dates.has(token.fold) && !HAND.test(token.fold) && !claim.self(token.fold);
    const isBehind = before !== undefined && before.clause === token.clause && agents.has(before.fold);
    return isNamed && isBehind && clauses.has(token.clause) && isPassive(token);
  });
  const other = doneByNoun({ claim, unit, at, whole: claim });
  if (other !== undefined) return `the evidence says that “${other.text}” does it`;
  if (doer === undefined || claim.tokens.some(({ fold }) => fold === doer.fold)) return null;
  return `the evidence says that “${doer.text}” does it`;
};
