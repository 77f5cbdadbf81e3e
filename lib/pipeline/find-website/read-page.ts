import type { FoundFact } from "@/lib/models/fact/shape";

/** What this stage needs to know of a page. */
export interface JudgedPage {
  /** Where redirects ended. */
  url: string;
  title: string | null;
  text: string;
  facts: FoundFact[];
  links: { url: string; text: string; rel: "same-site" | "external" }[];
}

export type ReadAnswer =
  | { kind: "read"; page: JudgedPage }
  | { kind: "failed"; failure: string; message: string; retryable: boolean };

/**
 * Opens an address and reads its page. An address without a scheme is tried with https, then http.
 * Handed in, because fetching and reading are other rooms.
 */
export type ReadAddress = (
  address: string,
  options: { country?: string; signal?: AbortSignal },
) => Promise<ReadAnswer>;
