import type { Lexicon } from "./lexicon/lexicon";
import type { Token } from "./token";

const LONGEST = 8;

/** A name is written as a name: `market leader` is not the company `Market Leader`. */
function isWrittenAsName(parts: Token[], { functionWords }: Lexicon): boolean {
  return parts.every(({ capital, digits, fold }) => capital || digits !== null || functionWords.has(fold));
}

const firstWords = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words that phrases begin with: most words of a page begin none. */
function startsOf(phrases: ReadonlySet<string>): ReadonlySet<string> {
  const known = firstWords.get(phrases);
  if (known !== undefined) return known;
  const starts = new Set([...phrases].map(firstWord));
  firstWords.set(phrases, starts);
  return starts;
}

function firstWord(phrase: string): string {
  const end = phrase.indexOf(" ");
  return end === -1 ? phrase : phrase.slice(0, end);
}

function phraseAt(tokens: Token[], index: number, lexicon: Lexicon): Token[] | null {
  const start = firstWord(tokens[index]?.fold ?? "");
  if (!startsOf(lexicon.names).has(start) && !startsOf(lexicon.phrases).has(start)) return null;
  for (let length = LONGEST; length > 1; length -= 1) {
    const parts = tokens.slice(index, index + length);
    const isOneClause = parts.every(({ clause }) => clause === parts[0]?.clause);
    if (parts.length < length || !isOneClause) continue;
    const phrase = parts.map(({ fold }) => fold).join(" ");
    if (lexicon.names.has(phrase) && isWrittenAsName(parts, lexicon)) return parts;
    if (lexicon.phrases.has(phrase)) return parts;
  }
  return null;
}

/** Makes one token of the words of a whole name, or of a phrase that the lexicon knows as one: `set up`, `took over`. */
export function joinPhrases(tokens: Token[], lexicon: Lexicon): Token[] {
  if (lexicon.phrases.size + lexicon.names.size === 0) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const parts = phraseAt(tokens, index, lexicon);
    const last = parts?.[parts.length - 1];
    if (parts === null || last === undefined) {
      joined.push(token);
      continue;
    }
    const text = parts.map((part) => part.text).join(" ");
    const fold = parts.map((part) => part.fold).join(" ");
    const capital = parts.some((part) => part.capital);
    joined.push({ ...token, text, fold, end: last.end, digits: null, capital });
    index += parts.length - 1;
  }
  return joined;
}
