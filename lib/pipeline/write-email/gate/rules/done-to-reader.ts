import type { Alignment } from "../align";
import type { Lexicon } from "../lexicon/lexicon";
import { TITLE } from "../title";
import type { Token } from "../token";
import { isWe, OUR } from "./doer";
import { governorOf, isPreposition } from "./governor";
import { isOfDate } from "./leftover/of-date";
import { isReceiver } from "./receiver";
import type { Rule } from "./rule";

/** Whether the statement that the sentence rests on names us, or what is ours. */
function namesUs({ claim, unit, at }: Alignment): boolean {
  const statements = new Set(at.map((place) => unit.tokens[place]?.statement));
  return unit.tokens.some(
    (token) =>
      statements.has(token.statement) &&
      (isWe(token, claim) || OUR.test(token.fold) || claim.selfInEvidence(token.fold)),
  );
}

const OWN =
  /^(?:own|owns|owned|ours|besitzen|besitzt|eigen\p{L}*|propri\p{L}+|posse\p{L}+|propi[oa]s?|wlasn\p{L}+|zelf)$/u;

/** Whether it says that something is ours, and not only that we have to do with it. */
function saysOurs({ claim, unit, at }: Alignment): boolean {
  const clauses = new Set(at.map((place) => unit.tokens[place]?.clause));
  const here = unit.tokens.filter(({ clause }) => clauses.has(clause));
  // In Spanish and Portuguese `nos` is us.
  const isOur = (fold: string) =>
    OUR.test(fold) && (fold !== "nos" || claim.lexicon.functionWords.has("notre"));
  return here.some(
    ({ fold }) =>
      OWN.test(fold) || isOur(fold) || (BELONGS.test(fold) && here.some((token) => isWe(token, claim))),
  );
}

const BELONGS =
  /^(?:belongs?|gehor(?:t|en)|appartient|appartiennent|pertenecen?|appartiene|appartengono|behoort|behoren|toebehoort|pertencem?|nalez[ay]|is|ist|est|es|e|zijn|sao|son|sono|sind)$/u;
const OWNER_OF = /^(?:to|van|von|a|di)$/u;

/** `It is yours`. */
const YOURS =
  /^(?:yours|ihres?|ihre[rn]?|suy[oa]s?|vuestr[oa]s?|vostr[oaie]|voss[oa]s?|votres?|uwe|panstwa)$/u;

/** `The house belongs to you`, `het gebouw is van u`. */
function saysOwner({ tokens, lexicon }: Alignment["claim"]): boolean {
  const verb = tokens.findIndex(({ fold }) => BELONGS.test(fold));
  const [next, after, end] = tokens.slice(verb + 1, verb + 4);
  const last = tokens[tokens.length - 1];
  if (verb !== -1 && last !== undefined && verb >= tokens.length - 3 && YOURS.test(last.fold)) return true;
  if (verb === -1 || next === undefined) return false;
  const isReader = (token: typeof next | undefined) =>
    token !== undefined && (lexicon.reader.has(token.fold) || /^vos$/u.test(token.fold));
  const isVerb = !/^(?:is|ist|est|es|e|zijn|sao|son|sono|sind)$/u.test(tokens[verb]?.fold ?? "");
  return (
    (isReader(next) && isVerb && after === undefined) ||
    (OWNER_OF.test(next.fold) && isReader(after) && end === undefined)
  );
}

/** To come, to join, of somebody; folded. */
const COME =
  /^(?:came|come|comes|joined|joins|kam|kommt|stiess|est venue?|arrive|arrivee?|rejoint|llego|entro|se incorporo|arrivat[oa]|entrat[oa]|kwam|chegou|veio|przyszedl|przyszla|dolaczyl[a]?)$/u;

/**
 * `Anna Berg, nurse, joined in 2023 from Leeds`, on the company's own pages: she came to the company. Where something
 * stands behind the verb that is no date and behind no preposition, she may have joined that.
 */
function isOfComing({ claim, unit, at }: Alignment, reader: number): boolean {
  const { lexicon } = claim;
  const index = at.find((place) => COME.test(unit.tokens[place]?.fold ?? ""));
  const verb = unit.tokens[index ?? -1];
  const isTo = claim.tokens.slice(0, reader).some(({ fold }) => COME.test(fold) || fold === "came to");
  if (verb === undefined || index === undefined || verb.clause === 0 || !isTo) return false;
  const line = unit.tokens.filter(({ clause }) => clause === 0);
  const isNamed = line.length > 1 && line.every(({ capital, fold }) => capital || TITLE.test(fold));
  const behind = unit.tokens.flatMap((token, place) =>
    place > index && token.clause === verb.clause ? [place] : [],
  );
  const isCircumstance = (place: number) =>
    isOfDate(unit.tokens, place, lexicon) ||
    isPreposition(unit.tokens[place] as Token, lexicon) ||
    (at.includes(place) && isBehindPreposition(unit.tokens, place, lexicon));
  const opens = unit.tokens[index - 1]?.clause !== verb.clause;
  return isNamed && opens && behind.every(isCircumstance);
}

/** `From University College Dublin`: a run of names behind a preposition. */
function isBehindPreposition(tokens: Token[], place: number, lexicon: Lexicon): boolean {
  let first = place;
  while (
    tokens[first]?.capital &&
    tokens[first - 1]?.clause === tokens[place]?.clause &&
    tokens[first - 1]?.capital
  )
    first -= 1;
  return tokens[first - 1] !== undefined && isPreposition(tokens[first - 1] as Token, lexicon);
}

/** `Eroslur awarded its suppliers` does not say `Eroslur awarded you`: the evidence must name us to whom it is done. */
export const doneToReader: Rule = ({ claim, unit, at }: Alignment) => {
  const index = claim.tokens.findIndex(
    (_, position) =>
      isReceiver(claim.tokens, position, claim) &&
      governorOf(claim.tokens, position, claim.lexicon) === undefined,
  );
  if (saysOwner(claim) && !saysOurs({ claim, unit, at, whole: claim }))
    return "the evidence does not say that it is yours";
  const begins = claim.elements[0]?.from ?? 0;
  if (index === -1 || index < begins || at.length === 0) return null;
  return namesUs({ claim, unit, at, whole: claim }) || isOfComing({ claim, unit, at, whole: claim }, index)
    ? null
    : "the evidence does not say that it is done to you";
};
