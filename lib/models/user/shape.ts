import { z } from "zod";

/** Lower case, since mail systems do not tell `Ann@` from `ann@`. */
export const emailShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "This is too long for an email address")
  .pipe(z.email("Write a whole email address, such as ann@example.com"));

/** A password that somebody chooses; whatever can be typed or pasted is allowed in it. */
export const newPasswordShape = z
  .string()
  .min(10, "Use at least 10 characters")
  .max(128, "Use at most 128 characters");

export const personNameShape = z.string().trim().min(1, "Say your name").max(80);

/** An account, without anything secret. */
export interface Account {
  id: string;
  email: string;
  name: string;
}
