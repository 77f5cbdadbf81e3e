import { randomInt } from "node:crypto";
import { asksSetupCode, isFirstRun } from "../../lib/access/first-run";
import { openDefaultDb } from "../../lib/access/open-tenant";
import type { Env } from "../../lib/platform/env";

/** Letters and digits that nobody mistakes for another. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

export interface FirstRun {
  /** Whether nobody has an account yet. */
  pending: boolean;
  /** What the first visit must type; null where only this machine reaches the server. */
  setupCode: string | null;
}

/** Looks whether the first visit is still to come, and makes its code where strangers could come first. */
export async function prepareFirstRun(settings: Env): Promise<FirstRun> {
  const pending = await isFirstRun(await openDefaultDb());
  if (!pending || !asksSetupCode(settings)) return { pending, setupCode: null };
  return { pending, setupCode: settings.SETUP_CODE ?? newCode() };
}

/** Sixteen signs of 31: some 79 bits, in groups that can be typed. */
function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
