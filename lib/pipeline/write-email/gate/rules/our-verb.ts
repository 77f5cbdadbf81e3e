import type { Alignment } from "../align";
import { isConditionalForm } from "../conditional-form";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import { OUR } from "./doer";
import type { Rule } from "./rule";

const FARTHEST = 3;

/** The words beside somebody who does it, over helping verbs: one of them is the verb. */
function beside(tokens: Token[], isDoer: (token: Token) => boolean, claim: Alignment["claim"]): Token[] {
  const { functionWords } = claim.lexicon;
  return tokens.flatMap((token, index) => {
    if (!isDoer(token)) return [];
    const behind = tokens.slice(index + 1, index + 1 + FARTHEST).find(({ fold }) => !functionWords.has(fold));
    const inFront = mayTurn(claim) ? tokens[index - 1] : undefined;
    return [behind, inFront].filter(
      (verb): verb is Token => verb !== undefined && verb.clause === token.clause,
    );
  });
}

/** In German, Dutch and Polish the one who does it may stand behind the verb. */
function mayTurn({ lexicon }: Alignment["claim"]): boolean {
  return lexicon.compounds || lexicon.reader.has("panstwo");
}

/** A verb of ours, and one of the reader's, where neither needs a pronoun. */
const WE_FORM = /^\p{L}{2,}(?:amos|emos|imos|iamo|[aeiy]my)$/u;
const YOU_FORM = /^\p{L}{2,}(?:ate|ete|ite|an|en|ais|eis|am|em)$/u;

/** What we do in the brief: beside us, or by its form. */
function ourVerbs({ claim, unit }: Alignment): Token[] {
  const { writer } = claim.lexicon;
  const named = beside(unit.tokens, ({ fold }) => writer.has(fold) && !OUR.test(fold), claim);
  return [...named, ...unit.tokens.filter(({ fold }) => WE_FORM.test(fold))];
}

/** What the reader does in the sentence: `rispondete`, where nothing says that we do. */
function readersVerbs({ claim }: Alignment): Token[] {
  const { writer, nominatives, headsStandLast, compounds } = claim.lexicon;
  const named = beside(claim.tokens, ({ fold }) => nominatives.has(fold), claim);
  const isSilent = !headsStandLast && !compounds && !claim.tokens.some(({ fold }) => writer.has(fold));
  return isSilent ? [...named, ...claim.tokens.filter(({ fold }) => YOU_FORM.test(fold))] : named;
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
  const added = addedVerb({ claim, whole, unit, at });
  if (added !== undefined) return `the brief does not say that you “${added.text}”`;
  const ours = ourVerbs({ claim, whole, unit, at });
  const same = readersVerbs({ claim, whole, unit, at }).find(
    ({ fold }) =>
      !lexicon.functionWords.has(fold) && ours.some((verb) => isSameWord(fold, verb.fold, lexicon)),
  );
  return same === undefined ? null : `the brief says that we “${same.text}”`;
};
