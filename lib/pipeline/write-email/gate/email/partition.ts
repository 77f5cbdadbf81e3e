import { isGrammar } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers, type NumberValue } from "../number-value";
import { POSSESSIVE } from "../rules/receiver";
import { isSameWord } from "../same-word";
import type { Token } from "../token";

/** `Five of your 14 people are glaziers`, in the order in which pages say it: `14 people, five glaziers`. */
export interface Partition {
  tokens: Token[];
  part: number;
  whole: number;
  /** What is said of the part, without `are` and `work`. */
  said: Token[];
}

const OF = /^(?:of|von|vom|de|des|del|di|dei|degli|delle|van|das|dos|z|ze|sur|su|op)$/u;
const GENITIVE = /^(?:der|ihrer|eurer|deiner)$/u;
const THE = /^(?:the|les|las|los|gli|i|le|de|os|as|den)$/u;
/** To be one of them, and to work. */
const WORK =
  /^(?:are|is|work|works|working|sind|ist|arbeite[nt]|sont|est|travaillent|travaille|son|es|trabajan|trabaja|sono|lavorano|lavora|zijn|werken|werkt|sao|trabalham|trabalha|sa|pracuje|pracuja)$/u;
const COMMA_STEP = 4;

/** The two numbers with which a part begins: of how many they are, and how many. */
function pairOf(tokens: Token[], lexicon: Lexicon): [NumberValue, NumberValue] | null {
  const [part, whole] = findNumbers(tokens, lexicon);
  if (part === undefined || whole === undefined || part.unit !== "" || whole.unit !== "") return null;
  const between = tokens.slice(part.to, whole.from);
  const joins = ({ fold }: Token) =>
    OF.test(fold) || GENITIVE.test(fold) || THE.test(fold) || POSSESSIVE.test(fold);
  const isOf = between.some(({ fold }) => OF.test(fold) || GENITIVE.test(fold));
  const isFirst = tokens
    .slice(0, part.from)
    .every((token) => isGrammar(token, lexicon) || lexicon.joints.has(token.fold));
  const isPair = isFirst && isOf && between.length <= 2 && between.every(joins) && part.value < whole.value;
  return isPair ? [part, whole] : null;
}

/** What is counted: people in one word, anything else up to the next small word. */
function endOfCounted(tokens: Token[], from: number, lexicon: Lexicon): number {
  const first = tokens[from]?.fold ?? "";
  if (lexicon.persons.has(first) || lexicon.staff.has(first)) return from + 1;
  let to = from;
  while (
    tokens[to] !== undefined &&
    !isGrammar(tokens[to] as Token, lexicon) &&
    !WORK.test(tokens[to]?.fold ?? "")
  )
    to += 1;
  return to;
}

/** `Twelve of the 29 of you`: they are people. */
function asPeople(number: Token, { persons }: Lexicon): Token {
  const [people = ""] = persons;
  return { ...number, text: people, fold: people, digits: null, capital: false };
}

export function partitionOf(tokens: Token[], lexicon: Lexicon): Partition | null {
  const pair = pairOf(tokens, lexicon);
  if (pair === null) return null;
  const [part, whole] = pair;
  const end = endOfCounted(tokens, whole.to, lexicon);
  const isOfYou = OF.test(tokens[end]?.fold ?? "") && lexicon.reader.has(tokens[end + 1]?.fold ?? "");
  const rest = tokens.slice(isOfYou ? end + 2 : end);
  const said = rest.filter(({ fold }) => !WORK.test(fold));
  const counted = tokens.slice(whole.from, end);
  if (end === whole.to && isOfYou) counted.push(asPeople(tokens[whole.from] as Token, lexicon));
  const ordered = [...counted, ...tokens.slice(part.from, part.to), ...said];
  const first = counted.length;
  const placed = ordered.map((token, index) => ({
    ...token,
    clause: index < first ? 0 : 1,
    place: index < first ? index : index + COMMA_STEP - 1,
  }));
  return { tokens: placed, part: part.value, whole: whole.value, said };
}

const BREAK = 5;

/** `29 people: 12 engineers`, where right behind the number stands what the sentence says of the part. */
function isEnumerated(
  { tokens }: EvidenceUnit,
  part: NumberValue,
  whole: NumberValue,
  said: Token[],
  lexicon: Lexicon,
) {
  const between = tokens.slice(whole.to, part.from + 1);
  const opens = between.some(
    (token, index) => index > 0 && token.place - (between[index - 1]?.place ?? 0) > BREAK,
  );
  const [next, first] = [tokens[part.to], said.find(({ fold }) => !lexicon.singular.has(fold))];
  return opens && next !== undefined && first !== undefined && isSameWord(first.fold, next.fold, lexicon);
}

/** Whether a sentence of the pages says itself that the one number is a part of the other. */
export function saysPartition(
  unit: EvidenceUnit,
  { part, whole, said }: Partition,
  lexicon: Lexicon,
): boolean {
  return unit.numbers.some((all) =>
    unit.numbers.some((some) => {
      if (all.value !== whole || some.value !== part) return false;
      if (some.to <= all.from) return pairOf(unit.tokens.slice(some.from, all.to), lexicon) !== null;
      const beside = unit.tokens.slice(Math.max(all.to, some.from - 2), some.to + 3);
      return beside.some(({ isPart }) => isPart === true) || isEnumerated(unit, some, all, said, lexicon);
    }),
  );
}
