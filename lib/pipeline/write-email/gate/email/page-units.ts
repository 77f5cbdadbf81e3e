import { type EvidenceUnit, evidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { restatements } from "../restatements/restatements";
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

const isOld = (dated: number | null, year: number) => dated !== null && year - dated > FRESH_YEARS;

/** The sentences of the company's own pages, ready to be compared. `year` is the present one. */
export function pageUnits(pages: readonly CheckedPage[], lexicon: Lexicon, year: number): EvidenceUnit[] {
  return pages.flatMap((page) => {
    const seenEnd = page.text.indexOf("\n\n");
    const seen = seenEnd < 0 ? page.text : page.text.slice(0, seenEnd);
    const sentences = pageSentences({ ...page, text: seen });
    const quoteAt = (index: number) => sentences[index]?.quote ?? "";
    const standing = sentences.filter(
      ({ quote }, index) => !isUndone(quote, quoteAt(index - 1), quoteAt(index + 1), lexicon),
    );
    const unseen = unseenQuotes(page).map((said) => ({ ...said, own: said.quote, dated: null }));
    return [...standing, ...unseen].flatMap(({ quote, own, start, end, dated }) => {
      const evidence = { source: page.name, page: page.name, quote, start, end };
      const news = { isOld: isOld(dated, year), year };
      return [own, ...restatements(own, lexicon)].map((text) => evidenceUnit(evidence, lexicon, news, text));
    });
  });
}
