import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

const WE = new Set("we i wir ich nous je nosotros nosotras yo noi io wij we ik eu ja".split(" "));
const BE = new Set(
  `is are am was were be been ist sind seid bin war waren est sont etes sommes suis etait etaient es son sois somos soy eres era
  eran siete sono sei siamo e bent zijn ben sao sou jestescie jestesmy jest sa`.split(/\s+/),
);
const REACH = 4;
const BESIDE = 2;

interface Parts {
  /** Our, your: whose somebody is. */
  isOwner: (token: Token) => boolean;
  /** We, you: who somebody is. */
  isSelf: (token: Token) => boolean;
}

/** `Our clients`: somebody is the party's. `We are clients of …`: the party is somebody's. */
function standing(tokens: Token[], index: number, { isOwner, isSelf }: Parts): "owns" | "is" | null {
  const clause = tokens[index]?.clause;
  const inClause = (token: Token) => token.clause === clause;
  const beside = tokens.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).filter(inClause);
  if (beside.some(isOwner)) return "owns";
  const from = Math.max(0, index - REACH);
  const verb = tokens.findIndex(
    (token, at) => at >= from && at < index && inClause(token) && BE.has(token.fold),
  );
  if (verb === -1) return null;
  const before = tokens[verb - 1];
  // Where the pronoun may be left out, the verb begins.
  return before === undefined || !inClause(before) || isSelf(before) ? "is" : null;
}

/** `Our clients include the Majestic Hotel` does not say that we are a client of the Majestic Hotel, nor the other way round. */
export const belongs: Rule = ({ claim, unit }: Alignment) => {
  const { outsiders, reader, writer, nominatives } = claim.lexicon;
  const isNamed = ({ fold }: Token) => claim.self(fold) && !reader.has(fold) && !writer.has(fold);
  const said: Parts = {
    isOwner: ({ fold }) => reader.has(fold) && !nominatives.has(fold),
    isSelf: (token) => nominatives.has(token.fold) || isNamed(token),
  };
  const carried: Parts = {
    isOwner: ({ fold }) => writer.has(fold) && !WE.has(fold),
    isSelf: (token) => WE.has(token.fold) || isNamed(token),
  };
  const [inClaim, inUnit] = [
    { tokens: claim.tokens, parts: said },
    { tokens: unit.tokens, parts: carried },
  ].map(({ tokens, parts }) =>
    tokens.flatMap(({ fold }, index) => (outsiders.has(fold) ? [standing(tokens, index, parts)] : [])),
  );
  const turned = (one: "owns" | "is", other: "owns" | "is") =>
    inClaim?.includes(one) && inUnit?.includes(other) && !inUnit.includes(one);
  return turned("is", "owns") || turned("owns", "is")
    ? "the evidence says whose they are the other way round"
    : null;
};
