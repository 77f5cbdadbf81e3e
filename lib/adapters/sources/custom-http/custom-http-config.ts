/** Where the secret goes. */
export type CustomHttpAuth =
  | { kind: "none" }
  | { kind: "bearer" }
  /** A header or a query parameter of this name. */
  | { kind: "header" | "query"; name: string };

/** A source declared without code. `lib/models/custom-source/shape.ts` holds the rules that a person's entry must meet. */
export interface CustomHttpConfig {
  name: string;
  label: string;
  /** With `{domain}` and other placeholders in its path or query. */
  url: string;
  /** JSON with placeholders in its texts, sent by POST; null to ask by GET. */
  body: string | null;
  auth: CustomHttpAuth;
  /** Where in the answer each field stands. */
  fields: { field: string; path: string; confidence: number }[];
  /** US dollars; null when it is not known. */
  pricePerCallUsd: number | null;
  rate: { calls: number; perSeconds: number } | null;
  timeoutMs: number;
}
