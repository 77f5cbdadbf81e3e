import type { PageReading } from "./extract/reading";

/** A page that was fetched and read. */
export interface ReadPage {
  reading: PageReading;
  via: "fetch" | "browser";
  etag: string | null;
  /** Milliseconds since the epoch. */
  fetchedAt: number;
}

export type ReadAnswer =
  | ({ kind: "read" } & ReadPage)
  | { kind: "failed"; failure: string; message: string; retryable: boolean; retryAfterMs: number | null };

/** Opens an address and reads its page; with scripts only when the page is empty without them. */
export type ReadAddress = (
  address: string,
  options: { country?: string; signal?: AbortSignal },
) => Promise<ReadAnswer>;
