import { foldWord } from "./fold-word";
import { cutLinks } from "./foreign-links";
import type { GateContext } from "./gate-context";
import { findNumbers } from "./number-value";
import { isSameWord } from "./same-word";
import { type Token, tokenize } from "./token";
import type { SentenceVerdict } from "./verdict";

const MINUTES = new Set(["minutes", "minute", "minuten", "minutos", "minuti", "minut", "min"]);
const POLITE_LENGTHS = new Set([5, 10, 15, 20, 30]);

const letters = (text: string) =>
  ` ${foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

type Objection = (tokens: Token[], context: GateContext, isQuestion: boolean) => string | null;

/** A number that is part of a name: `3 Eichen`. */
function isPartOfName(tokens: Token[], from: number, to: number, { company, sender }: GateContext): boolean {
  return [company, sender].some((name) => {
    const neighbours = [tokens[from - 1], tokens[to]].map((token) => token?.fold ?? "");
    return name.has(tokens[from]?.fold ?? "") && neighbours.some((fold) => name.has(fold));
  });
}

const oddNumber: Objection = (tokens, context) => {
  const odd = findNumbers(tokens, context.lexicon).find(({ value, from, to }) => {
    const isPolite = POLITE_LENGTHS.has(value) && MINUTES.has(tokens[to]?.fold ?? "");
    return !isPolite && !isPartOfName(tokens, from, to, context);
  });
  return odd === undefined ? null : `it states a number (${tokens[odd.from]?.text})`;
};

const unknownWord: Objection = (tokens, context, isQuestion) => {
  const { lexicon, company, person, sender, briefUnits } = context;
  const numbers = findNumbers(tokens, lexicon);
  const inBrief = (fold: string) =>
    isQuestion &&
    briefUnits.some((unit) => unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon)));
  const unknown = tokens.find((token, index) => {
    if (numbers.some(({ from, to }) => index >= from && index < to)) return false;
    const { fold } = token;
    const groups = [lexicon.functionWords, lexicon.inviting, lexicon.negations, company, person, sender];
    if (groups.some((group) => group.has(fold)) || (fold.length === 1 && !token.capital)) return false;
    return !inBrief(fold);
  });
  return unknown === undefined ? null : `“${unknown.text}” asserts something and has no evidence`;
};

/** `How did it go?`, `Why is …?`: the question takes for granted that it happened or is so. */
const presumption: Objection = (tokens, { lexicon }) => {
  const past = tokens.find(({ fold }) => lexicon.pastVerbs.has(fold));
  if (past !== undefined) return `“${past.text}” takes something for granted`;
  const presuming = tokens.find(({ fold }) => lexicon.presuming.has(fold));
  const isAboutReader = tokens.some(({ fold }) => lexicon.reader.has(fold));
  return presuming !== undefined && isAboutReader ? `“${presuming.text}” takes something for granted` : null;
};

/** `Our call`, `your message`: there was none. */
const encounter: Objection = (tokens, { lexicon }) => {
  const claimed = tokens.find((token, index) => {
    const owner = tokens[index - 1]?.fold ?? "";
    return (
      lexicon.encounters.has(token.fold) &&
      (lexicon.writer.has(owner) || lexicon.reader.has(owner)) &&
      owner.length > 1
    );
  });
  return claimed === undefined ? null : `it claims an earlier contact (“${claimed.text}”)`;
};

/** `You are …`, `you have no …`: a statement of the reader's state, unless it is asked or supposed. */
const stateOfReader: Objection = (tokens, { lexicon, company }, isQuestion) => {
  if (isQuestion || tokens.some(({ fold }) => lexicon.conditionals.has(fold))) return null;
  const stated = tokens.find((token, index) => {
    const next = tokens[index + 1]?.fold ?? "";
    const isReader = lexicon.reader.has(token.fold) || company.has(token.fold);
    return isReader && (lexicon.stateVerbs.has(next) || lexicon.negations.has(next));
  });
  return stated === undefined ? null : "it states something about the reader";
};

const OBJECTIONS: Objection[] = [oddNumber, unknownWord, presumption, encounter, stateOfReader];

/** A sentence that is to assert nothing: greeting, question, call to action. */
export function checkNeutralSentence(text: string, context: GateContext): SentenceVerdict {
  const wanted = letters(context.input.brief.callToAction);
  if (wanted.trim() !== "" && wanted.includes(letters(text))) {
    return { text, verdict: "neutral", reason: "the brief's call to action", evidence: [] };
  }
  const tokens = tokenize(cutLinks(text).rest);
  const isQuestion = /\?\s*$/.test(text);
  for (const objection of OBJECTIONS) {
    const reason = objection(tokens, context, isQuestion);
    if (reason !== null) return { text, verdict: "vetoed", reason, evidence: [] };
  }
  return { text, verdict: "neutral", reason: "asserts nothing", evidence: [] };
}
