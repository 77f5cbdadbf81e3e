import { z } from "zod";

/** A sentence of an email and what carries it. `neutral` asserts nothing (greeting, question, call to action). */
export const sentenceShape = z.object({
  text: z.string(),
  basis: z.enum(["facts", "offer", "neutral"]),
  factIds: z.array(z.string()),
});
export type Sentence = z.infer<typeof sentenceShape>;

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
