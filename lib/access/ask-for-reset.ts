import { z } from "zod";
import { takeMailPlace } from "@/lib/models/password-reset/mails.store";
import { emailShape } from "@/lib/models/user/shape";
import { findOwnAccount } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { limitTries, triesOf } from "./limit-tries";
import { openResetAsk, sealResetAsk } from "./reset-ask";
import type { Device } from "./start-session";

export const resetRequestShape = z.object({ email: emailShape });

const HOUR = 3_600_000;
/** Mails to one person in an hour: whoever knows an email must not be able to fill its mailbox. */
const MAILS_AN_HOUR = 3;

/** The names under which asking is counted: its own, so that nobody is kept from signing in by it. */
export function asksOf(email: string, address: string): string[] {
  return triesOf(`reset mail ${email}`, address === "" ? "" : `reset mail ${address}`);
}

/**
 * Counts that somebody asks for a link, and seals whom it is about. Nobody is looked up here: words, work and time are the
 * same whether or not there is such an account.
 * @returns what `admitResetAsk` opens, elsewhere and later
 * @throws AppError `rate_limited`
 */
export async function takeResetAsk(
  db: Db,
  { email }: z.infer<typeof resetRequestShape>,
  device: Device,
  now: Date,
): Promise<string> {
  await limitTries(db, asksOf(email, device.address), now);
  return sealResetAsk({ email, ...device, askedAt: now.getTime() });
}

/** What becomes of asking: who gets a mail, or why nobody does. */
export type Admitted = { userId: string } | { refused: "unreadable" | "late" | "no account" | "too many" };

/** Whether a mail goes out, and to whom. Accounts that a company login made get none: they have no password here. */
export async function admitResetAsk(db: Db, sealed: string, now: Date): Promise<Admitted> {
  const ask = openResetAsk(sealed);
  if (ask === null) return { refused: "unreadable" };
  // Who asked yesterday, while nothing worked, is no longer waiting.
  if (now.getTime() - ask.askedAt > HOUR) return { refused: "late" };
  const account = await findOwnAccount(db, ask.email);
  if (account === null) return { refused: "no account" };
  const within = { places: MAILS_AN_HOUR, since: new Date(now.getTime() - HOUR) };
  const isFree = await takeMailPlace(db, account.id, within, now);
  return isFree ? { userId: account.id } : { refused: "too many" };
}
