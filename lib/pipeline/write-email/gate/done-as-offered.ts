import { isGrammar } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import type { GateContext } from "./gate-context";
import { governorOf } from "./rules/governor";
import { POSSESSIVE } from "./rules/receiver";
import { isSameWord } from "./same-word";
import type { Token } from "./token";

const OF = /^(?:of|de|d|du|des|del|di|dei|degli|delle|della|van|von|der|do|da|dos|das)$/u;
const THE = /^(?:the|der|die|das|le|la|les|l|el|los|las|il|lo|gli|i|de|het|o|os|a|as)$/u;
const REFLEXIVE = /^(?:s|se|si|sich|zich)$/u;

/** The words that say something, with where they stand. */
function wordsOf(tokens: Token[], { lexicon }: GateContext): { token: Token; index: number }[] {
  return tokens.flatMap((token, index) =>
    isGrammar(token, lexicon) || POSSESSIVE.test(token.fold) || REFLEXIVE.test(token.fold)
      ? []
      : [{ token, index }],
  );
}

/** Whether a sentence of the brief has these words in this order and none between them, with the same verb made so. */
function says({ tokens }: EvidenceUnit, clause: Token[], context: GateContext): boolean {
  const { lexicon } = context;
  // `Ya se importan`: already, which tells how it is with the reader.
  const isSmall = (token: Token) =>
    [POSSESSIVE, REFLEXIVE, OF, THE].some((word) => word.test(token.fold)) ||
    lexicon.singular.has(token.fold) ||
    tokens.some(({ fold }) => fold === token.fold);
  if (clause.some((token) => isGrammar(token, lexicon) && !isSmall(token))) return false;
  const [said, all] = [wordsOf(clause, context), wordsOf(tokens, context)];
  return all.some(({ index: begin }, from) => {
    const run = all.slice(from, from + said.length);
    const isRun =
      run.length === said.length &&
      said.every(({ token }, at) => isSameWord(token.fold, run[at]?.token.fold ?? "", lexicon));
    // `Lists of staff are imported` does not say that staff is.
    if (!isRun || OF.test(tokens[begin - 1]?.fold ?? "") || governorOf(tokens, begin, lexicon) !== undefined)
      return false;
    return said.every(({ index }, at) => {
      const isMade = REFLEXIVE.test(clause[index - 1]?.fold ?? "");
      return isMade === REFLEXIVE.test(tokens[(run[at]?.index ?? 0) - 1]?.fold ?? "");
    });
  });
}

/**
 * `Votre liste s'importe depuis un tableur`, where the brief has `les listes s'importent depuis un tableur`: what can be done
 * with what readers have, in the brief's own words. Anything else would tell how the reader's things are done.
 */
export function isDoneAsOffered(clause: Token[], context: GateContext): boolean {
  const isReflexive = clause.some(({ fold }, index) => index > 0 && REFLEXIVE.test(fold));
  const isPast = clause.some(
    ({ fold }, index) => REFLEXIVE.test(clause[index - 1]?.fold ?? "") && context.lexicon.pastForm.test(fold),
  );
  return isReflexive && !isPast && context.briefUnits.some((unit) => says(unit, clause, context));
}
