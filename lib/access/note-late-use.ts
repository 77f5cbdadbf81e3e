import { claimLateUse } from "@/lib/models/api-key/store";
import { appendAudit } from "@/lib/models/audit/store";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import type { Device } from "./start-session";

/** What the audit log calls it. */
export const LATE_USE = "key/late";

const HOUR = 3_600_000;

interface EndedKey {
  id: string;
  name: string;
  workspaceId: string;
  revokedAt: Date | null;
}

/**
 * Notes in the workspace's log that somebody still has a key that is over, secret and all: once an hour for each key, however
 * often they knock. It is not waited for.
 */
export function noteLateUse(db: Db, key: EndedKey, over: Date, device: Device, now: Date): void {
  note(db, key, over, device, now).catch((error: unknown) =>
    log().error({ err: error }, "the use of a key that is over could not be noted"),
  );
}

async function note(db: Db, key: EndedKey, over: Date, device: Device, now: Date): Promise<void> {
  const since = new Date(Math.max(over.getTime(), now.getTime() - HOUR));
  if (!(await claimLateUse(db, key.id, since, now))) return;
  const { id, name, workspaceId, revokedAt } = key;
  const reason = revokedAt === null ? "It has expired" : "It was revoked";
  const from = { address: device.address || null, userAgent: device.userAgent || null };
  const entry = { actor: { kind: "key", id, name } as const, action: LATE_USE, refused: true, target: id };
  await appendAudit({ db, workspaceId }, { ...entry, ...from, after: { reason } }, now);
}
