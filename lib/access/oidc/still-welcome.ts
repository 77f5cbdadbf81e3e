import type { OpenSession } from "@/lib/models/session/shape";
import { claimRecheck, noteWelcome, revokeSession } from "@/lib/models/session/store";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";
import { askAgain } from "./ask-again";
import { checkInterval } from "./check-interval";

/** Nobody else asks while somebody does, and a provider that does not answer is left in peace so long, milliseconds. */
const PATIENCE = 60_000;
/** A provider that is not heard of for so long keeps nobody in, milliseconds. */
const LONGEST_SILENCE = 86_400_000;

const beingAsked = new Map<string, Promise<boolean>>();

/** Whether the provider that opened a session is to be asked now. Most sessions were opened by a password. */
export function isDue({ recheckAt }: OpenSession, now: Date): boolean {
  return recheckAt !== null && recheckAt <= now;
}

/**
 * Whether a session may go on: one that a workspace's own provider opened lives only as long as the provider says so.
 * The request waits for the provider's word.
 */
export async function isStillWelcome(db: Db, session: OpenSession, now: Date): Promise<boolean> {
  const { id, workspace, recheckAt } = session;
  // Out of every workspace it opens nothing.
  if (recheckAt === null || workspace === null) return true;
  const tenant = { db, workspaceId: workspace.id };
  const asked =
    beingAsked.get(id) ?? ask(tenant, session, recheckAt, now).finally(() => beingAsked.delete(id));
  beingAsked.set(id, asked);
  return asked;
}

async function ask(tenant: Tenant, session: OpenSession, due: Date, now: Date): Promise<boolean> {
  const { db } = tenant;
  const { id, person, checkedAt } = session;
  // Another process asks: a refresh token that is used twice ends everything at many providers.
  if (!(await claimRecheck(db, id, due, new Date(now.getTime() + PATIENCE)))) return true;
  const word = await askAgain(tenant, id, person.id);
  if (word === "welcome") {
    await noteWelcome(db, id, now, new Date(now.getTime() + checkInterval()));
    return true;
  }
  if (word === "silent" && now.getTime() - (checkedAt?.getTime() ?? 0) < LONGEST_SILENCE) {
    log().warn({ sessionId: id }, "a sign-in provider did not say whether a session may go on");
    return true;
  }
  // It may have been ended meanwhile.
  await revokeSession(db, person.id, id, now).catch(() => undefined);
  return false;
}
