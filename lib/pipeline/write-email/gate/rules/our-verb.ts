import type { Alignment } from "../align";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import { OUR } from "./doer";
import type { Rule } from "./rule";

/** The words beside somebody who does it: one of them is the verb. */
function beside(tokens: Token[], isDoer: (token: Token) => boolean, isTurned: boolean): Token[] {
  return tokens.flatMap((token, index) => {
    if (!isDoer(token)) return [];
    const places = isTurned ? [index + 1, index - 1] : [index + 1];
    return places.flatMap((place) => {
      const verb = tokens[place];
      return verb !== undefined && verb.clause === token.clause ? [verb] : [];
    });
  });
}

/** `We build websites`, in the brief, does not say `you build websites`: what we do the reader does not. */
export const ourVerb: Rule = ({ claim, unit }: Alignment) => {
  const { lexicon } = claim;
  // On the pages `we` is the reader.
  if (!unit.tokens.some(({ fold }) => lexicon.writer.has(fold) && claim.self(fold))) return null;
  const { writer, nominatives, compounds, functionWords } = lexicon;
  const ours = beside(unit.tokens, ({ fold }) => writer.has(fold) && !OUR.test(fold), compounds);
  const readers = beside(claim.tokens, ({ fold }) => nominatives.has(fold), compounds);
  const same = readers.find(
    ({ fold }) => !functionWords.has(fold) && ours.some((verb) => isSameWord(fold, verb.fold, lexicon)),
  );
  return same === undefined ? null : `the brief says that we “${same.text}”`;
};
