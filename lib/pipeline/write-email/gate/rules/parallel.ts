import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWe } from "./doer";
import { governorOf, isContent, isPreposition, isSamePreposition } from "./governor";
import type { Rule } from "./rule";

const AND =
  /^(?:and|but|while|und|aber|sondern|wahrend|et|mais|tandis|y|e|pero|mientras|ed|ma|mentre|en|maar|terwijl|mas|enquanto|i|oraz|a|ale|natomiast)$/u;
/** That of, those for: it stands for the word before. */
const THAT =
  /^(?:that|those|diejenigen?|derjenige|dasjenige|die|der|das|celui|celle|celles|ceux|el|la|los|las|quell[aoie]|dat|degene|a|o|os|as|ten|ta|to|te)$/u;

/** Indexes of the words of one half of a sentence. */
type Half = number[];

/** The parts between commas and joining words, of one statement. */
function halvesOf({ unit, claim }: Alignment): Half[] {
  const halves: Half[] = [];
  unit.tokens.forEach((token, index) => {
    const before = unit.tokens[index - 1];
    const isJoint =
      AND.test(token.fold) &&
      (claim.lexicon.joints.has(token.fold) || claim.lexicon.numberJoiners.has(token.fold));
    const begins = before === undefined || before.clause !== token.clause || isJoint;
    if (begins) halves.push([]);
    if (!isJoint) halves[halves.length - 1]?.push(index);
  });
  return halves.filter(({ length }) => length > 0);
}

const contentOf = (alignment: Alignment, half: Half): number[] =>
  half.filter((index) => isContent(alignment, alignment.unit.tokens[index] as Token));

/** Whether a half has the preposition behind its first word that says something, before a word or before us. */
function hasBehind(alignment: Alignment, half: Half, preposition: string): boolean {
  const { unit, claim } = alignment;
  const [first] = contentOf(alignment, half);
  return half.some((index) => {
    const token = unit.tokens[index] as Token;
    const isIt = isPreposition(token, claim.lexicon) && isSamePreposition(token.fold, preposition);
    return isIt && first !== undefined && index > first && half.includes(index + 1);
  });
}

/** Whether the sentence has a word of the first half behind the preposition, or the reader. */
function saysBehind({ claim, at }: Alignment, half: Half, preposition: string): boolean {
  const isIt = (token: Token | undefined) =>
    token !== undefined && isSamePreposition(token.fold, preposition);
  const ofHalf = claim.elements.some(
    ({ from }, position) =>
      half.includes(at[position] ?? -1) && isIt(governorOf(claim.tokens, from, claim.lexicon)),
  );
  return (
    ofHalf ||
    claim.tokens.some(({ fold }, index) => claim.lexicon.reader.has(fold) && isIt(claim.tokens[index - 1]))
  );
}

const THE = /^(?:the|der|die|das|le|la|les|l|el|los|las|il|lo|gli|i|de|het|o|os|as)$/u;

/** `Breakfast is included, the dinner costs 18`: behind a comma an article and a noun begin what is said of that noun. */
function isMixedBySubject(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  const [article, head] = [unit.tokens[other[0] ?? -1], other[1] ?? -1];
  const noun = unit.tokens[head];
  if (article === undefined || noun === undefined || !THE.test(article.fold)) return false;
  const isAfterComma = unit.tokens[one[one.length - 1] ?? -1]?.clause !== article.clause;
  const rest = contentOf(alignment, other).filter((index) => index > head);
  // Between two commas it is only what somebody is: `Carmen, the daughter, leads`.
  const isLast = !unit.tokens.some(
    ({ clause, statement }) => clause > noun.clause && statement === noun.statement,
  );
  if (!isAfterComma || !isLast || isGrammar(noun, claim.lexicon) || rest.length === 0) return false;
  const takes = (half: Half) => half.some((index) => at.includes(index));
  // `Carmen Arroyo, la dirige`: only a name stands before it.
  const says = contentOf(alignment, one).some((index) => unit.tokens[index]?.capital === false);
  return says && takes(one) && at.includes(head) !== takes(rest);
}

/** `By machine in the morning, by hand in the evening`: the second half begins with the preposition itself. */
function isMixedByHead(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  const [head, ...rest] = contentOf(alignment, other);
  const begin = unit.tokens[other[0] ?? -1];
  if (head === undefined || begin === undefined || !isPreposition(begin, claim.lexicon)) return false;
  const pair = contentOf(alignment, one).find((index, position) => {
    const governor = position === 0 ? undefined : governorOf(unit.tokens, index, claim.lexicon);
    return governor !== undefined && isSamePreposition(governor.fold, begin.fold);
  });
  const behind = contentOf(alignment, one).filter((index) => pair !== undefined && index > pair);
  if (pair === undefined || rest.length === 0 || behind.length === 0) return false;
  const takes = (half: Half) => half.some((index) => at.includes(index));
  // What sets the first half apart from the second must be said.
  if (!at.includes(head)) return takes(rest) || (at.includes(pair) && !takes(behind));
  return takes(behind) && !takes(rest);
}

const HERE = /^(?:here|there|inhouse|hier|dort|selbst|ici|aqui|alli|qui|qua|daar|zelf|ali|ca|tutaj|tu|tam)$/u;

/** `Welded in Taiwan and painted here`: an adverb tells where the second is done. */
function isMixedByHere(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  const [first, ...rest] = contentOf(alignment, one);
  const [head] = other.filter((index) => at.includes(index));
  const here = other.find((index) => HERE.test(unit.tokens[index]?.fold ?? ""));
  if (head === undefined || here === undefined || first === undefined || at.includes(here)) return false;
  return rest.some(
    (index) => at.includes(index) && governorOf(unit.tokens, index, claim.lexicon) !== undefined,
  );
}

/** `Pilar leads design and her brother Andrés the plant`: who does it, and at the end what. */
function isMixedByName(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  if (claim.lexicon.nounsAreCapital) return false;
  const { dates } = claim.lexicon;
  const tokenAt = (index: number) => unit.tokens[index] as Token;
  const isName = (index: number) => unit.tokens[index]?.capital === true && !dates.has(tokenAt(index).fold);
  const says = (index: number) => isName(index) || !isGrammar(tokenAt(index), claim.lexicon);
  const said = one.filter(says);
  const [first] = said;
  const last = said[said.length - 1];
  const name = other.find(
    (index) => isName(index) && governorOf(unit.tokens, index, claim.lexicon) === undefined,
  );
  if (
    first === undefined ||
    last === undefined ||
    name === undefined ||
    (first === 0 && ![1, 2].some(isName)) ||
    !isName(first) ||
    isName(last)
  )
    return false;
  const isBegin = other
    .filter((index) => index < name)
    .every((index) => !isPreposition(unit.tokens[index] as Token, claim.lexicon));
  const tail = other.filter((index) => index > name && says(index) && !isName(index));
  if (!isBegin || tail.length === 0) return false;
  const takesTail = tail.some((index) => at.includes(index));
  if (at.includes(name)) return at.includes(last) && !takesTail;
  return takesTail && one.some((index) => at.includes(index));
}

/** `Gilding is done at ours, coating at a firm's`: the words of one half do not go with the other's. */
function isMixed(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  const content = contentOf(alignment, other);
  const [head] = content;
  if (head === undefined || !one.some((index) => at.includes(index))) return false;
  if (
    isMixedBySubject(alignment, one, other) ||
    isMixedByHead(alignment, one, other) ||
    isMixedByHere(alignment, one, other)
  )
    return true;
  return content.slice(1).some((index) => {
    // Over adjectives: `de uma casa alemã`.
    const governor = unit.tokens
      .slice(head + 1, index)
      .findLast((token) => isPreposition(token, claim.lexicon));
    if (governor === undefined) return false;
    if (!hasBehind(alignment, one, governor.fold)) return false;
    const [takesHead, takesTail] = [at.includes(head), at.includes(index)];
    if (takesTail && !takesHead) return true;
    return takesHead && !takesTail && saysBehind(alignment, one, governor.fold);
  });
}

/** `The water for citrus is ours, that for olives …`: what sets the first apart from the second must be said. */
function isSetApart(alignment: Alignment, one: Half, other: Half): boolean {
  const { unit, claim, at } = alignment;
  const [that, behind] = [unit.tokens[other[0] ?? -1], unit.tokens[other[1] ?? -1]];
  if (that === undefined || behind === undefined || !THAT.test(that.fold)) return false;
  if (!isPreposition(behind, claim.lexicon) || isWe(behind, claim)) return false;
  const apart = contentOf(alignment, one).find((index) => {
    const governor = governorOf(unit.tokens, index, claim.lexicon);
    return governor !== undefined && isSamePreposition(governor.fold, behind.fold);
  });
  return apart !== undefined && !at.includes(apart) && one.some((index) => at.includes(index));
}

/** Two halves that are built alike say two things: a sentence must not say the one with words of the other. */
export const parallel: Rule = (alignment) => {
  const halves = halvesOf(alignment);
  for (const [position, other] of halves.entries()) {
    const one = halves[position - 1];
    if (one === undefined) continue;
    if (isMixedByName(alignment, one, other)) return "the evidence says it of two, one thing of each";
    if (isMixed(alignment, one, other) || isSetApart(alignment, one, other))
      return "the evidence says it of two things, one of each";
  }
  return null;
};
