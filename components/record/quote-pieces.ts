/** A quote and where it should stand in a page's text. */
export interface PlacedQuote {
  id: string;
  quote: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** A stretch of page text and the quotes that cover it. */
export interface QuotePiece {
  start: number;
  text: string;
  ids: string[];
}

/** The quote's true place: as stored when the text there is the quote, else the first place that is; null if nowhere. */
function placeOf(text: string, quote: PlacedQuote): { start: number; end: number } | null {
  if (text.slice(quote.start, quote.end) === quote.quote) return quote;
  const start = text.indexOf(quote.quote);
  return start < 0 ? null : { start, end: start + quote.quote.length };
}

/** Cuts a text where quotes begin and end. The pieces joined are the text; quotes may overlap. */
export function quotePieces(text: string, quotes: readonly PlacedQuote[]): QuotePiece[] {
  const placed = quotes.flatMap((quote) => {
    const place = quote.quote === "" ? null : placeOf(text, quote);
    return place ? [{ id: quote.id, ...place }] : [];
  });
  const cuts = new Set([0, text.length]);
  for (const { start, end } of placed) cuts.add(start).add(end);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    const ids = placed.filter((quote) => quote.start <= start && quote.end >= end).map((quote) => quote.id);
    return { start, text: text.slice(start, end), ids };
  });
}
