import type { Fact } from "@/lib/models/fact/shape";
import { guessLanguage } from "../gate/email/guess-email-language";
import { lexiconOf } from "../gate/lexicon/lexicon-of";
import { tokenize } from "../gate/token";
import { findLeftovers } from "../leftovers";
import { plainLine } from "../plain-line";
import { splitSentences } from "../split-sentences";

const MOST_CHARACTERS = 180;
const LEAST_WORDS = 4;
const MOST_WORDS = 28;
/** Words that make a sentence useless or unsafe to repeat to the company that wrote it. */
const NOT_WORTH_QUOTING =
  /https?:|www\.|@|cookie|javascript|copyright|©|\|\s|log ?in|privacy|datenschutz|ignore (?:all|any|previous)|instruction|prompt|[{}<>[\]]|["“”„«»]/i;

/** Words of the company itself that can be repeated verbatim, with the fact that carries them. */
export interface Quotable {
  words: string;
  factId: string;
}

function isQuotable(sentence: string): boolean {
  const words = sentence.split(" ").length;
  if (sentence.length > MOST_CHARACTERS || words < LEAST_WORDS || words > MOST_WORDS) return false;
  if (sentence === sentence.toUpperCase() || sentence.endsWith("…") || sentence.endsWith("...")) return false;
  return !NOT_WORTH_QUOTING.test(sentence) && findLeftovers(sentence).length === 0 && !saysNo(sentence);
}

/** What a company does not do, or is not, opens no conversation with it. */
function saysNo(sentence: string): boolean {
  const { negations } = lexiconOf(guessLanguage(sentence) ?? "en");
  return tokenize(sentence).some(({ fold }) => negations.has(fold));
}

/**
 * The sentences of the company's description that can be quoted whole, in its order: the first tells what it is.
 * A sentence is never cut: cut words can say the opposite of what was meant.
 */
export function quotables(facts: Fact[]): Quotable[] {
  return facts
    .filter((fact) => fact.field === "description")
    .flatMap((fact) =>
      splitSentences(fact.quote)
        .map(plainLine)
        .filter(isQuotable)
        .map((words) => ({ words, factId: fact.id })),
    );
}
