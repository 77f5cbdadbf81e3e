import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers } from "../number-value";
import { TITLE } from "../title";
import type { Token } from "../token";

/** Whom a text speaks for: which of its words mean the company itself. */
export interface Voice {
  lexicon: Lexicon;
  /** You, the company's name; on its pages we. */
  isSelf: (token: Token) => boolean;
  /** Your; on its pages our. */
  isOwner: (token: Token) => boolean;
  /** What kind of house a word calls the company: "" for `firm` and for its trade, `practice`; null where it does not. */
  kindOfHouse: (tokens: Token[], index: number) => string | null;
}

const ARTICLE =
  /^(?:the|this|die|der|das|dem|den|des|dieser?|dieses|diesen|la|le|l|les|cette|cet|el|esta|este|il|lo|questa|de|het|deze|dit)$/u;
const PORTUGUESE = /^[ao]$/u;

/** The, this: `a` is an article of that kind in Portuguese alone. */
function isArticle({ fold }: Token, lexicon: Lexicon): boolean {
  return ARTICLE.test(fold) || (PORTUGUESE.test(fold) && lexicon.functionWords.has("uma"));
}

/** From the last word before a comma to the first one after it. */
const COMMA_STEP = 4;

const same = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.clause === b.clause;

const PARTICLE = /^(?:van|von|de|del|da|di|den|der)$/u;

/** Whether a capital beside it makes it somebody's name: `Walt Kestrel`, `Dr Voss`, `Gerrit van Rossum`. */
function isInName(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  const before = PARTICLE.test(tokens[index - 1]?.fold ?? "") ? tokens[index - 2] : tokens[index - 1];
  return [before, tokens[index + 1]].some(
    (other) => same(token, other) && (other?.capital === true || TITLE.test(other?.fold ?? "")),
  );
}

function breakBefore(tokens: Token[], index: number): string {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || before.clause === token.clause) return "";
  return token.place - before.place > COMMA_STEP ? "; " : ", ";
}

/**
 * Tokens as one line that patterns are laid over: `@` is the company itself, `^` stands before a capital, `#` before a
 * number, and breaks stand as `,` and `;`.
 */
export function written(tokens: Token[], voice: Voice): string {
  const numbers = findNumbers(tokens, voice.lexicon);
  const parts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const number = numbers.find(({ from }) => from === index);
    const lead = breakBefore(tokens, index);
    const next = tokens[index + 1];
    if (number !== undefined) {
      parts.push(`${lead}#${number.value}${number.unit === "" ? "" : `:${number.unit}`}`);
      index = number.to - 1;
    } else if (
      (voice.isOwner(token) || isArticle(token, voice.lexicon)) &&
      same(token, next) &&
      voice.kindOfHouse(tokens, index + 1) !== null
    ) {
      parts.push(`${lead}@${voice.kindOfHouse(tokens, index + 1)}`);
      index += 1;
    } else if (voice.isSelf(token) && !isInName(tokens, index)) parts.push(`${lead}@`);
    else parts.push(`${lead}${token.capital ? "^" : ""}${token.fold}`);
  }
  // `Die Kanzlei`, where the company is called so: the article belongs to it.
  return parts.join(" ").replace(/(?<=^| )\^?(?:the|die|der|das|dem|den|la|le|l|el|il|lo|de|het) @/gu, "@");
}
