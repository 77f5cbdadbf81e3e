import { log } from "@/lib/platform/log";
import { toStepError } from "../step-error";

/**
 * How often a mail is tried again: with a first wait of five seconds that doubles, some twenty minutes, which is what
 * servers take that refuse whom they do not know at first (greylisting).
 */
export const MAIL_RETRIES = 8;
const FIRST_WAIT = 5_000;
/** Mails under way at once: servers refuse who comes with many connections. */
export const MAILS_AT_ONCE = 3;

/** Does what sends a mail, its errors in the words of the durable engine. */
export async function mailStep(attempt: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw toStepError(error, attempt, FIRST_WAIT);
  }
}

/** Why a mail did not go: what failed, without the server's own words. */
export function noteUnsent(words: string, error: Error): void {
  log().error({ reason: error.message }, words);
}
