export interface SearchQuery {
  query: string;
  /** ISO 3166-1 alpha-2, lower case, where known. */
  country?: string;
  /** ISO 639-1. */
  language?: string;
  /** How many results are wanted, at most. */
  limit: number;
  signal?: AbortSignal;
}

export interface SearchHit {
  url: string;
  title: string;
  snippet: string;
  /** 1-based. */
  rank: number;
}

/** Asks a web search engine. An empty list means the engine answered and found nothing. */
export interface SearchAdapter {
  readonly name: string;
  /**
   * @throws AppError `rate_limited` (with retryAfterMs where told), `unauthenticated` (key missing or wrong),
   * `timed_out`, `upstream_failed` (the engine failed or answered what cannot be read).
   */
  search(query: SearchQuery): Promise<SearchHit[]>;
}
