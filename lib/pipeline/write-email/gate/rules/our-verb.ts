import type { Alignment } from "../align";
import { isConditionalForm } from "../conditional-form";
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

/** A verb of ours, and one of the reader's, where neither needs a pronoun. */
const WE_FORM = /^\p{L}{2,}(?:amos|emos|imos|iamo)$/u;
const YOU_FORM = /^\p{L}{2,}(?:ate|ete|ite|an|en|ais|eis|am|em)$/u;

/** `Rispondiamo` in the brief, `rispondete` in the sentence. */
function readersForm({ claim, unit, at }: Alignment): Token | undefined {
  if (claim.tokens.some(({ fold }) => claim.lexicon.writer.has(fold))) return undefined;
  const position = at.findIndex((index, element) => {
    const said = claim.tokens[claim.elements[element]?.from ?? 0]?.fold ?? "";
    return WE_FORM.test(unit.tokens[index]?.fold ?? "") && YOU_FORM.test(said);
  });
  return position === -1 ? undefined : claim.tokens[claim.elements[position]?.from ?? 0];
}

/** What the reader does with an offer. */
const RECEIVE =
  /^(?:hold|know|learn|find|receive|wiss\p{L}+|erhalt\p{L}+|sav\p{L}+|saur\p{L}+|weet|ontvang\p{L}*|get|gets|see|sees|need|needs|use|uses|save|saves|gain|keep|bekomm\p{L}+|seh\p{L}+|brauch\p{L}+|krijgt|ziet|heeft|recev\p{L}+|voyez|gardez|gagnez)$/u;

/** `You take calls`: a word that says little may be missing from the brief, but not as what the reader does. */
function addedVerb({ claim, whole, unit }: Alignment): Token | undefined {
  const { nominatives, writer } = claim.lexicon;
  const you = whole.tokens.findIndex(({ fold }) => nominatives.has(fold));
  const verb = you === -1 ? undefined : whole.tokens[you + 1];
  if (verb === undefined || claim.lexicon.functionWords.has(verb.fold)) return undefined;
  const isSaid = unit.tokens.some(({ fold }) => isSameWord(verb.fold, fold, claim.lexicon));
  const isPossible = claim.lexicon.conditionals.has(verb.fold) || isConditionalForm(verb.fold);
  if (isSaid || isPossible) return undefined;
  const isOurs = unit.tokens.some(({ fold }) => writer.has(fold));
  return RECEIVE.test(verb.fold) || !isOurs ? undefined : verb;
}

/** `We build websites`, in the brief, does not say `you build websites`: what we do the reader does not. */
export const ourVerb: Rule = ({ claim, whole, unit, at }: Alignment) => {
  const { lexicon } = claim;
  // On the pages `we` is the reader.
  if (![...lexicon.writer].some((fold) => claim.self(fold))) return null;
  const { writer, nominatives, compounds, functionWords } = lexicon;
  const ours = beside(unit.tokens, ({ fold }) => writer.has(fold) && !OUR.test(fold), compounds);
  const readers = beside(claim.tokens, ({ fold }) => nominatives.has(fold), compounds);
  const same = readers.find(
    ({ fold }) => !functionWords.has(fold) && ours.some((verb) => isSameWord(fold, verb.fold, lexicon)),
  );
  const added = addedVerb({ claim, whole, unit, at });
  if (added !== undefined) return `the brief does not say that you “${added.text}”`;
  const form = readersForm({ claim, unit, at, whole: claim });
  if (form !== undefined) return `the brief says that we “${form.text}”`;
  return same === undefined ? null : `the brief says that we “${same.text}”`;
};
