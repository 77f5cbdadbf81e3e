import { z } from "zod";

/** What enrichment looks for. The order is the order of the record screen. */
export const FACT_FIELDS = [
  "website",
  "company_name",
  "description",
  "email",
  "phone",
  "fax",
  "address",
  "hours",
  "person",
  "linkedin",
  "twitter",
  "facebook",
  "instagram",
  "youtube",
  "industry",
  "employees",
  "founded",
  "mail_provider",
  "domain_created",
] as const;

export const factFieldShape = z.enum(FACT_FIELDS);
export type FactField = z.infer<typeof factFieldShape>;

/** How fit an email address is to be written to. */
export const emailRiskShape = z.enum(["good", "risky", "bad"]);
export type EmailRisk = z.infer<typeof emailRiskShape>;

/** Person details beside the name, structured address parts, or nothing. Keys are lower camel case. */
export const factDetailShape = z
  .record(z.string(), z.string())
  .describe(
    "Of an email: `risk` is good, risky or bad, and `riskReasons` says why, parted by semicolons. Of a person: role and more.",
  );

/**
 * What a reader of pages reports before it is stored: a value and the verbatim quote that carries it.
 * `start` and `end` are UTF-16 offsets of the quote in the page's stored text.
 */
export const foundFactShape = z.object({
  field: factFieldShape,
  /** Normal form: email lower-cased, phone and fax in E.164, links absolute. */
  value: z.string().min(1),
  detail: factDetailShape.optional(),
  quote: z.string().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  /** How it was found, for example `mailto`, `text`, `json-ld`, `microdata`, `meta`. */
  adapter: z.string(),
  /** 0 (a guess) to 1 (the company says so itself). */
  confidence: z.number().min(0).max(1),
});
export type FoundFact = z.infer<typeof foundFactShape>;

/** A stored fact: a found fact with its page, its time and, for a person's edit, the adapter `hand`. */
export const factShape = foundFactShape.extend({
  id: z.string(),
  sourceUrl: z.string(),
  pageId: z.string().nullable(),
  pageHash: z.string().nullable(),
  foundAt: z.iso.datetime(),
  /** Set when a person replaced or removed the value; a hidden fact is kept but no longer used. */
  hidden: z.boolean(),
});
export type Fact = z.infer<typeof factShape>;
