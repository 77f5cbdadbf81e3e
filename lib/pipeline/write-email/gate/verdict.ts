/** What carries a sentence: a verbatim quote and where it stands. */
export interface Evidence {
  /** A fact's id, or `brief`, or `lead`. */
  source: string;
  /** The page of a fact. */
  page: string | null;
  quote: string;
  /** UTF-16 offsets in the page's stored text; null where there is no page. */
  start: number | null;
  end: number | null;
}

export interface SentenceVerdict {
  text: string;
  verdict: "proven" | "neutral" | "vetoed";
  /** For a person, and for the model that rewrites. */
  reason: string;
  evidence: Evidence[];
}

export interface DraftVerdict {
  subject: SentenceVerdict;
  verdicts: SentenceVerdict[];
  verdict: "proven" | "vetoed";
}
