import type { Lexicon } from "./lexicon/lexicon";
import type { Token } from "./token";

const LONGEST = 3;

function phraseAt(tokens: Token[], index: number, { phrases }: Lexicon): Token[] | null {
  for (let length = LONGEST; length > 1; length -= 1) {
    const parts = tokens.slice(index, index + length);
    const isOneClause = parts.every(({ clause }) => clause === parts[0]?.clause);
    if (parts.length === length && isOneClause && phrases.has(parts.map(({ fold }) => fold).join(" ")))
      return parts;
  }
  return null;
}

/** Makes one token of the words of a phrase that the lexicon knows as one: `set up`, `took over`. */
export function joinPhrases(tokens: Token[], lexicon: Lexicon): Token[] {
  if (lexicon.phrases.size === 0) return tokens;
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
    joined.push({ ...token, text, fold: parts.map(({ fold }) => fold).join(" "), end: last.end });
    index += parts.length - 1;
  }
  return joined;
}
