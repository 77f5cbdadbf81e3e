import { ensureDefaultWorkspace } from "@/lib/models/workspace/store";
import { type Db, db } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { openByApiKey } from "./api-key";

const ready = new WeakMap<Db, Promise<string>>();

/** The process's database, for runs that were told their workspace by their own event. */
export function openDefaultDb(): Promise<Db> {
  return db();
}

/** The workspace that everything belongs to until people sign in to their own; made on first use. */
export async function openDefaultTenant(): Promise<Tenant> {
  const database = await db();
  const workspaceId = ready.get(database) ?? ensureDefaultWorkspace(database);
  ready.set(database, workspaceId);
  return { db: database, workspaceId: await workspaceId };
}

/** Who is asking, as far as a request tells. */
export interface Caller {
  tenant: Tenant;
  /** What rate limits count by. */
  subject: string;
}

/**
 * The workspace that a request may act in: the one of its Bearer key, else the browser's.
 * Until people sign in, a browser on the same origin acts in the default workspace; a request that brings no key and is
 * not from our own pages is nobody.
 * @throws AppError `unauthenticated`
 */
export async function openTenant(headers: Headers, now: Date = new Date()): Promise<Caller | null> {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (bearer !== undefined) {
    const { tenant, keyId } = await openByApiKey(await db(), bearer.trim(), now);
    return { tenant, subject: `key:${keyId}` };
  }
  if (headers.get("authorization") !== null) return null;
  if (!isFromOurPages(headers)) return null;
  return { tenant: await openDefaultTenant(), subject: "browser" };
}

/** Browsers say where a request comes from; programs do not, and must bring a key. */
function isFromOurPages(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  return site === "same-origin" || site === "none";
}
