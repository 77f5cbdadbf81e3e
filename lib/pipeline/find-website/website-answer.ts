import type { SearchAdapter } from "@/lib/adapters/search/contract";
import type { Candidate, Lead } from "@/lib/models/record/shape";
import type { ReadAddress } from "./read-page";

export interface FindWebsiteTools {
  search: Pick<SearchAdapter, "search">;
  readAddress: ReadAddress;
}

export interface FindWebsiteInput {
  lead: Lead;
  /** ISO 3166-1 alpha-2, where known. */
  country?: string;
  signal?: AbortSignal;
}

export type WebsiteAnswer =
  | { kind: "found"; url: string; domain: string; confidence: number; candidates: Candidate[] }
  | { kind: "none"; reason: string; candidates: Candidate[] };
