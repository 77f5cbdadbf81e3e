import { z } from "zod";

/** Whom the data is about: anything that names this person and nobody else. */
export const personQueryShape = z
  .object({
    email: z.email().max(320).optional(),
    name: z.string().trim().min(5).max(200).optional(),
    phone: z.string().trim().min(6).max(40).optional(),
    linkedin: z.string().trim().min(10).max(300).optional(),
    /** A company's: everything about it and everybody there. */
    domain: z
      .string()
      .trim()
      .toLowerCase()
      .max(253)
      .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, "Write a domain such as example.com")
      .optional(),
  })
  .refine((query) => Object.values(query).some((value) => value !== undefined), {
    message: "Give an email address, a name, a phone number, a LinkedIn address or a domain",
  });
/** An erasure names again what is to be erased, so that no slip of a hand does it. */
export const erasureQueryShape = personQueryShape.and(z.object({ confirm: z.string().max(320) }));

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

export const erasureShape = z.object({
  /** Rows deleted, blanked or cleared, by table. */
  touched: z.record(z.string(), z.number()),
  /** Uploaded files that were removed. */
  files: z.int(),
  /** False when other readers kept the database from letting go of its own log: erase again then. */
  scrubbed: z.boolean(),
});
export type Erasure = z.infer<typeof erasureShape>;

/** What is known of a person, in numbers. */
export const personCountShape = z.object({
  /** What was looked for. */
  terms: z.array(z.string()),
  /** Rows by table. */
  counts: z.record(z.string(), z.int()),
});
