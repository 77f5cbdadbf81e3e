import type { FoundFact } from "@/lib/models/fact/shape";

/** A page as the extractor read it, under the name by which verdicts call it. */
export interface CheckedPage {
  /** Its address, or a file's name. */
  name: string;
  /** Where it was found; null for a file that does not say. */
  url: string | null;
  declaredUrl: string | null;
  title: string | null;
  language: string | null;
  /** What quotes point into. */
  text: string;
  /** Stretches that no visitor sees. */
  concealed: readonly { start: number; end: number }[];
  facts: readonly FoundFact[];
}

/** The company that the email is written to, as far as it is known. */
export interface CheckedCompany {
  name: string;
  domain: string | null;
  /** ISO country code. */
  country: string | null;
  city: string | null;
}
