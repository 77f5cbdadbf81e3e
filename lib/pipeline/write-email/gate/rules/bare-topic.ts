import type { Claim } from "../claim";
import { POSSESSIVE } from "./receiver";

/**
 * `Oak doors for barns` in a subject: it names a thing and no more. Nobody has it or did it, it is not said to be the
 * reader's, and nothing is past.
 */
export function isBareTopic({ isTopic, tokens, lexicon }: Claim): boolean {
  const says = ({ fold }: Claim["tokens"][number]) =>
    lexicon.reader.has(fold) ||
    POSSESSIVE.test(fold) ||
    lexicon.stateVerbs.has(fold) ||
    lexicon.pastVerbs.has(fold) ||
    lexicon.pastForm.test(fold);
  return isTopic && !tokens.some(says);
}
