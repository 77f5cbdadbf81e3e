/** What is known of a lead and its company when a source is asked. Absent means not known. */
export interface SourceSubject {
  company?: string;
  /** Host of the company's site, for example `muster.example`. */
  domain?: string;
  /** Address of the company's site. */
  website?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  country?: string;
  city?: string;
  email?: string;
  firstName?: string;
  lastName?: string;
  fullName?: string;
  jobTitle?: string;
}

/** A value with the words that carry it. */
export interface SourceValue {
  /** Normal form: email lower-cased, phone in E.164, links absolute. */
  value: string;
  detail?: Record<string, string>;
  /** Where it can be looked up: a web address, or `dns:` (RFC 4501). */
  sourceUrl: string;
  /** The snippet, the piece of JSON or the DNS answer, as it came. */
  quote: string;
  /** 0 (a guess) to 1 (the company says so itself). */
  confidence: number;
}

/** What somebody said about a field before: a page that was read, or a source that was asked earlier. */
export interface KnownValue extends SourceValue {
  field: string;
  /** How it was found: `mailto`, `json-ld`, or the name of a source. */
  adapter: string;
}

export interface SourceQuery {
  subject: SourceSubject;
  /** The fields that are wanted; a source answers for no other. */
  fields: readonly string[];
  /** How many pages of the company's site were read. */
  pages: number;
  known: readonly KnownValue[];
  signal?: AbortSignal;
}

/** A source that failed: not the same as one that knows nothing. */
export interface SourceFailure {
  outcome: "error";
  /** For people, without secrets. */
  message: string;
  /** Whether asking again later may help. */
  retryable: boolean;
  /** How long the source asks us to wait, milliseconds; null when it does not say. */
  retryAfterMs: number | null;
}

/** What a source says about one field. A miss is an answer: it looked and knows nothing. */
export type FieldAnswer =
  | { outcome: "hit"; values: [SourceValue, ...SourceValue[]] }
  | { outcome: "miss" }
  | { outcome: "skipped"; reason: string }
  | SourceFailure;

export interface SourceAnswer {
  /** One answer for each field that was wanted. */
  fields: Record<string, FieldAnswer>;
  /** Requests that went out, whatever came back. */
  requests: number;
  /** US dollars for them; null when the price is not known. */
  costUsd: number | null;
}

/** At most so many calls in so many milliseconds. */
export interface SourceRate {
  calls: number;
  perMs: number;
}

/** Somebody who can be asked about a company or a lead. */
export interface Source {
  /** In campaigns, facts and figures: lower case, with hyphens. */
  readonly name: string;
  /** For people. */
  readonly label: string;
  /** The fields it may know. */
  readonly fields: readonly string[];
  /**
   * `pages`: says again what the company's own pages said, and goes nowhere.
   * `company`: one answer serves all leads of a company. `lead`: each lead is asked about by itself.
   */
  readonly about: "pages" | "company" | "lead";
  /** US dollars; 0 is free, null is not known. */
  readonly pricePerCallUsd: number | null;
  readonly rate: SourceRate | null;
  /**
   * Asks once. Failures are answers.
   * @throws the signal's own reason when the caller gave up, and nothing else
   */
  ask(query: SourceQuery): Promise<SourceAnswer>;
}

/** A result of a web search, as sources need it. */
export interface Snippet {
  url: string;
  title: string;
  snippet: string;
}

/** Asks the configured search engine. @throws AppError as the search contract says */
export type SearchWeb = (query: {
  query: string;
  country?: string;
  limit: number;
  signal?: AbortSignal;
}) => Promise<Snippet[]>;
