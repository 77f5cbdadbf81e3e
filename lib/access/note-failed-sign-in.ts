import { appendAudit } from "@/lib/models/audit/store";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import type { Account } from "@/lib/models/user/shape";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Rule } from "./rules";
import type { Device } from "./start-session";

const SIGN_IN: Rule = "action sign-in/signIn";

const beingNoted = new Set<Promise<void>>();

/** When all failures so far are in the log: for tests, and for whoever closes the database. */
export async function allFailuresNoted(): Promise<void> {
  await Promise.all(beingNoted);
}

/**
 * Notes in each of the account's workspaces that somebody failed to sign in as it. Those who only wait are not noted,
 * so that nobody fills a log by guessing. It is not waited for: how long an answer takes must not tell who has an account.
 */
export function noteFailedSignIn(db: Db, account: Account, device: Device, now: Date, reason: string): void {
  const noting = note(db, account, device, now, reason).catch((error: unknown) =>
    log().error({ err: error }, "a failed sign-in could not be noted"),
  );
  beingNoted.add(noting);
  void noting.finally(() => beingNoted.delete(noting));
}

async function note(
  db: Db,
  { id, name }: Account,
  { address, userAgent }: Device,
  now: Date,
  reason: string,
): Promise<void> {
  const actor = { kind: "person", id, name } as const;
  const from = { address: address || null, userAgent: userAgent || null };
  const entry = { actor, action: SIGN_IN, refused: true, ...from, after: { reason } };
  for (const { id: workspaceId } of await listWorkspacesOf(db, id))
    await appendAudit({ db, workspaceId }, entry, now);
}
