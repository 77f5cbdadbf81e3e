import { z } from "zod";
import { factFieldShape } from "../fact/shape";
import { sourceNameShape } from "../source-ask/shape";

export const TONES = ["friendly", "formal", "direct", "warm"] as const;
/** Languages that the writers know; `auto` takes the language of the prospect's own site. */
export const LANGUAGES = ["auto", "en", "de", "fr", "es", "it", "nl", "pt", "pl"] as const;

/** Sources that cost nothing beyond reading the site. */
export const DEFAULT_SOURCES = ["website", "structured-data"];

const sourceOrderShape = z
  .array(sourceNameShape)
  .max(30)
  .refine((names) => new Set(names).size === names.length, "Name each source once");

/** What we offer and how we speak: all that an email may say about us comes from here. */
export const campaignBriefShape = z.object({
  offer: z.string().trim().min(10, "Say in a sentence or two what you offer").max(2000),
  senderName: z.string().trim().min(1, "Who signs the email?").max(120),
  senderCompany: z.string().trim().min(1, "Which company is writing?").max(120),
  tone: z.enum(TONES).default("friendly"),
  language: z.enum(LANGUAGES).default("auto"),
  callToAction: z.string().trim().max(300).default(""),
  /** Number of email variants a record. */
  variants: z.int().min(1).max(5).default(2),
  /** The most words a body may have. */
  maxWords: z.int().min(40).max(400).default(120),
  /** Which sources may be asked, in order. */
  sources: sourceOrderShape.default(DEFAULT_SOURCES),
  /** Another order for single fields. */
  fieldSources: z.partialRecord(factFieldShape, sourceOrderShape).default({}),
  /** Confidence, 0 to 1, from which a value is sure enough that no further source is asked for its field. */
  sureAt: z.number().min(0).max(1).default(0.8),
  /** Money cap of the whole job in US dollars; null means no cap. */
  capUsd: z.number().positive().max(100_000).nullable().default(5),
  /** Money cap of one record in US dollars; null means no cap. */
  recordCapUsd: z.number().positive().max(100).nullable().default(0.02),
  /**
   * No hurry: the model's requests go in the provider's batches, at half the list price and within 24 hours each. Only
   * with a provider that has batches (openai, anthropic). The first rows of a trial are asked at once all the same.
   */
  noHurry: z.boolean().default(false),
});
export type CampaignBrief = z.infer<typeof campaignBriefShape>;

export const campaignInputShape = campaignBriefShape.extend({ name: z.string().trim().min(1).max(120) });
export type CampaignInput = z.infer<typeof campaignInputShape>;

export const campaignShape = campaignInputShape.extend({
  id: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Campaign = z.infer<typeof campaignShape>;
