import { z } from "zod";

/** Whom the data is about: anything that names this person and nobody else. */
export const personQueryShape = z
  .object({
    email: z.email().max(320).optional(),
    name: z.string().trim().min(5).max(200).optional(),
    phone: z.string().trim().min(6).max(40).optional(),
    linkedin: z.string().trim().min(10).max(300).optional(),
  })
  .refine((query) => Object.values(query).some((value) => value !== undefined), {
    message: "Give an email address, a name, a phone number or a LinkedIn address",
  });
export type PersonQuery = z.infer<typeof personQueryShape>;

/** A row that speaks of the person, as it lies in the database. */
export type MentionRow = Record<string, unknown>;

/** All that is stored about a person. */
export interface PersonFile {
  /** What was looked for: what was asked for, and what the person's own records add. */
  terms: string[];
  /** By table. */
  rows: Record<string, MentionRow[]>;
}

export interface Erasure {
  /** Rows deleted, blanked or cleared, by table. */
  touched: Record<string, number>;
  /** Uploaded files that were removed. */
  files: number;
}
