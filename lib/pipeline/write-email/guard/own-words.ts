import type { Fact } from "@/lib/models/fact/shape";
import { lexiconOf } from "../gate/lexicon/lexicon-of";
import { tokenize } from "../gate/token";
import type { EmailLanguage } from "../pick-language";
import { splitSentences } from "../split-sentences";

/**
 * A fact without the sentences that speak to the page's visitor and not of the company: they say nothing of the company,
 * and in an email to it they would seem to. A fact that loses some becomes one for each sentence that is left, all with
 * its id.
 */
export function ownWords(fact: Fact, language: EmailLanguage): Fact[] {
  const { writer, reader } = lexiconOf(language);
  const isToVisitor = (sentence: string) => {
    const folds = tokenize(sentence).map(({ fold }) => fold);
    return folds.some((fold) => reader.has(fold)) && !folds.some((fold) => writer.has(fold));
  };
  const sentences = splitSentences(fact.quote);
  const kept = sentences.filter((sentence) => !isToVisitor(sentence));
  if (kept.length === sentences.length) return [fact];
  return kept.map((quote) => {
    const start = fact.start + Math.max(0, fact.quote.indexOf(quote));
    return { ...fact, value: quote, quote, start, end: start + quote.length };
  });
}
