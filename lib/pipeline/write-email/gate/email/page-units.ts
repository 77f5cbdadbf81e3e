import { type EvidenceUnit, evidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { restatements } from "../restatements/restatements";
import { wordsOf } from "../same-clause/words";
import type { Evidence } from "../verdict";
import type { CheckedPage } from "./checked-page";
import { isUndone } from "./is-undone";
import { pageSentences } from "./page-sentences";

const SAID_UNSEEN = new Set(["description", "address", "company_name"]);

/** What a page says to search engines about itself: its description, its marked address. */
function unseenQuotes(page: CheckedPage): { quote: string; start: number; end: number }[] {
  const from = page.text.indexOf("\n\n");
  if (from < 0) return [];
  return page.facts.filter(({ field, start }) => start > from && SAID_UNSEEN.has(field));
}

/** News older than this are no news. */
const FRESH_YEARS = 2;

const NOTHING = { quote: "", words: [] };

const isOld = (dated: number | null, year: number) => dated !== null && year - dated > FRESH_YEARS;

/** Reads sentences of pages, each once however many pages say it: a menu, a footer, a motto. */
function sentenceReader(lexicon: Lexicon, year: number) {
  const read = new Map<string, EvidenceUnit[]>();
  return (evidence: Evidence, own: string, dated: number | null): EvidenceUnit[] => {
    const news = { isOld: isOld(dated, year), year };
    const key = JSON.stringify([evidence.quote, own, news.isOld]);
    const before = read.get(key);
    if (before !== undefined) return before.map((unit) => ({ ...unit, evidence }));
    const units = [own, ...restatements(own, lexicon)].map((text) =>
      evidenceUnit(evidence, lexicon, news, text),
    );
    read.set(key, units);
    return units;
  };
}

/** The sentences of the company's own pages, ready to be compared. `year` is the present one. */
export function pageUnits(pages: readonly CheckedPage[], lexicon: Lexicon, year: number): EvidenceUnit[] {
  const unitsOf = sentenceReader(lexicon, year);
  return pages.flatMap((page) => {
    const seenEnd = page.text.indexOf("\n\n");
    const seen = seenEnd < 0 ? page.text : page.text.slice(0, seenEnd);
    const sentences = pageSentences({ ...page, text: seen });
    const said = sentences.map(({ quote }) => ({ quote, words: wordsOf(quote) }));
    const saidAt = (index: number) => said[index] ?? NOTHING;
    const standing = sentences.filter(
      (_, index) => !isUndone(saidAt(index), saidAt(index - 1), saidAt(index + 1), lexicon),
    );
    const unseen = unseenQuotes(page).map((said) => ({ ...said, own: said.quote, dated: null }));
    return [...standing, ...unseen].flatMap(({ quote, own, start, end, dated }) =>
      unitsOf({ source: page.name, page: page.name, quote, start, end }, own, dated),
    );
  });
}
