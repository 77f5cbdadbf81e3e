import type { AuditActor } from "@/lib/models/audit/shape";
import type { Role } from "@/lib/models/membership/shape";
import type { OpenSession } from "@/lib/models/session/shape";
import { ensureDefaultWorkspace, findWorkspaceBySlug } from "@/lib/models/workspace/store";
import { type Db, db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { openByApiKey } from "./api-key";
import { openSession } from "./open-session";
import { isFromOurPages } from "./same-origin";
import { deviceOf } from "./start-session";

const ready = new WeakMap<Db, Promise<string>>();

/** The process's database, for runs that were told their workspace by their own event. */
export function openDefaultDb(): Promise<Db> {
  return db();
}

/** The workspace that was there first, for whoever runs this machine; made on first use. */
export async function openDefaultTenant(): Promise<Tenant> {
  const database = await db();
  const workspaceId = ready.get(database) ?? ensureDefaultWorkspace(database);
  ready.set(database, workspaceId);
  return { db: database, workspaceId: await workspaceId };
}

/** The workspace with this address, for whoever runs this machine. @throws AppError `not_found` */
export async function openNamedTenant(slug: string): Promise<Tenant> {
  const database = await db();
  const workspace = await findWorkspaceBySlug(database, slug);
  if (workspace === null) throw new AppError("not_found", `There is no workspace with the address ${slug}`);
  return { db: database, workspaceId: workspace.id };
}

/** Who is asking, and what they are in the workspace that the request acts in. */
export interface Caller {
  tenant: Tenant;
  role: Role;
  /** Who it is, as the audit log names them. */
  actor: AuditActor;
  /** What rate limits count by. */
  subject: string;
  /** Null for a program with an API key. */
  session: OpenSession | null;
}

/**
 * The workspace that a REST request may act in: the one of its Bearer key, else the one that the browser's session is in.
 * A session counts on requests from our own pages only.
 * @throws AppError `unauthenticated` for a key that opens nothing
 */
export async function openTenant(
  headers: Headers,
  method = "GET",
  now: Date = new Date(),
): Promise<Caller | null> {
  const bearer = /^Bearer\s+(\S.*)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) {
    const { tenant, key } = await openByApiKey(await db(), bearer.trim(), now, deviceOf(headers));
    const actor = { kind: "key", id: key.id, name: key.name } as const;
    return { tenant, role: key.role, actor, subject: `key:${key.id}`, session: null };
  }
  if (headers.get("authorization") !== null || !isFromOurPages(headers, method)) return null;
  const database = await db();
  const session = await openSession(database, headers, now);
  return session === null ? null : callerOf(database, session);
}

/**
 * A signed-in person in the workspace their session is in; null where it is in none, or the workspace wants a second
 * factor that the person does not have.
 */
export function callerOf(database: Db, session: OpenSession): Caller | null {
  if (session.workspace === null || session.needsFactor) return null;
  const tenant = { db: database, workspaceId: session.workspace.id };
  const actor = personActor(session.person);
  return { tenant, role: session.workspace.role, actor, subject: `person:${session.person.id}`, session };
}

/** A person as the audit log names them. */
export function personActor({ id, name }: OpenSession["person"]): AuditActor {
  return { kind: "person", id, name };
}
