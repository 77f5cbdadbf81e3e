import { z } from "zod";

/** A page as it was read: its text is what quotes point into, its hash what receipts name. */
export const pageShape = z.object({
  id: z.string(),
  url: z.string(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  text: z.string(),
  /** SHA-256 of the text, hexadecimal. */
  hash: z.string(),
  /** How it was read. */
  via: z.enum(["fetch", "browser"]),
  fetchedAt: z.iso.datetime(),
});
export type Page = z.infer<typeof pageShape>;
