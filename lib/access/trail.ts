import type { AuditActor, AuditValue } from "@/lib/models/audit/shape";
import { appendAudit } from "@/lib/models/audit/store";
import type { OpenSession } from "@/lib/models/session/shape";
import type { Db } from "@/lib/platform/db";
import { toAppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";
import { personActor } from "./open-tenant";
import type { Rule } from "./rules";
import type { Device } from "./start-session";
import { isWritten } from "./written-rules";

/** Who acts, and in which workspace's log it is noted. */
export interface Doer {
  tenant: Tenant;
  actor: AuditActor;
}

/** What a verb did, in values that may be read by whoever reads the log: never a secret. */
export interface Told {
  target?: string | null;
  before?: AuditValue;
  after?: AuditValue;
}

export interface Trail {
  /** Says who is at the door; null for somebody who is in no workspace, so that there is no log to note it in. */
  by(doer: Doer | null): void;
  /** Says what was done; null when it turned out that nothing was to do. */
  tell(told: Told | null): void;
  /** Notes what was done. @throws Error when it cannot be noted: what leaves no trace must not look done */
  done(): Promise<void>;
  /** Notes that it was refused, where it was refused for want of a right. Never throws: the refusal goes first. */
  failed(error: unknown): Promise<void>;
}

/** The one way into the audit log from a door: each verb that writes leaves one entry, by its rule's name. */
export function openTrail(rule: Rule, device: Device, now: Date): Trail {
  let doer: Doer | null | undefined;
  let told: Told | null = {};
  const note = async (by: Doer, more: Told & { refused?: boolean }) => {
    const { address, userAgent } = device;
    const from = { address: address || null, userAgent: userAgent || null };
    await appendAudit(by.tenant, { actor: by.actor, action: rule, ...from, ...more }, now);
  };
  return {
    by: (next) => {
      doer = next;
    },
    tell: (next) => {
      told = next;
    },
    done: async () => {
      if (!isWritten(rule) || told === null) return;
      if (doer === undefined) throw new Error(`${rule} writes and does not say who did it`);
      if (doer !== null) await note(doer, told);
    },
    failed: async (error) => {
      const { code, message } = toAppError(error);
      if (!doer || !isWritten(rule) || code !== "forbidden") return;
      await note(doer, { refused: true, target: told?.target ?? null, after: { reason: message } }).catch(
        (fault: unknown) => log().error({ err: fault, rule }, "a refusal could not be noted"),
      );
    },
  };
}

/** Who acts in which workspace; null where the session is in none. */
export function doerOf(db: Db, session: OpenSession | null): Doer | null {
  if (session === null || session.workspace === null) return null;
  return { tenant: { db, workspaceId: session.workspace.id }, actor: personActor(session.person) };
}
