import { z } from "zod";

/** A sentence of an email and what carries it. `neutral` asserts nothing (greeting, question, call to action). */
export const sentenceShape = z.object({
  text: z.string(),
  basis: z.enum(["facts", "offer", "neutral"]),
  factIds: z.array(z.string()),
});
export type Sentence = z.infer<typeof sentenceShape>;

/** Of what was sent again where the first answer could not be used; null where it could. */
const repairHashShape = z.string().nullable().default(null);

/** One ask of a model: who was asked, and the SHA-256 of the system text, an empty line and the prompt. */
export const askedShape = z.object({
  model: z.string(),
  promptHash: z.string(),
  repairHash: repairHashShape,
});
export type Asked = z.infer<typeof askedShape>;

/** A draft that a person changed was approved by the person's own words, and by no check. */
export const EDITED_BY_A_PERSON = "edited by a person";

/** How a draft came about and what it rests on: enough to show later that nothing was sent without proof. */
export const receiptShape = z.object({
  writer: z.enum(["model", "template"]),
  /** Null for the template writer, which asks nobody. */
  model: z.string().nullable(),
  promptHash: z.string().nullable(),
  repairHash: repairHashShape,
  /** The ask that put other sentences in place of refused ones; null when there was none. */
  rewrite: askedShape.nullable(),
  /** What the sentences rest on, as it was then: hashes of the stored page and of the quote. */
  facts: z.array(z.object({ id: z.string(), pageHash: z.string().nullable(), quoteHash: z.string() })),
  gate: z.object({
    /** `not_checked` once a person has changed the words. */
    verdict: z.enum(["proven", "not_checked"]),
    checkedAt: z.iso.datetime(),
  }),
  /** Who let it out; null until someone has. */
  approver: z.string().nullable(),
});
export type Receipt = z.infer<typeof receiptShape>;

export const draftShape = z.object({
  id: z.string(),
  /** 1-based. */
  variant: z.int(),
  subject: z.string(),
  body: z.string(),
  language: z.string(),
  sentences: z.array(sentenceShape),
  /** Who wrote it: a model, or the built-in template writer. */
  writer: z.enum(["model", "template"]),
  /** Null for drafts from before there were receipts. */
  receipt: receiptShape.nullable(),
  /** Set once a person changed it; a re-run then leaves it alone. */
  editedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof draftShape>;

export const draftEditShape = z.object({
  subject: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(10_000),
});
export type DraftEdit = z.infer<typeof draftEditShape>;
