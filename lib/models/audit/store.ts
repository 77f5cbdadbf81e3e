import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Run, transact } from "@/lib/platform/db";
import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { deriveKey } from "../data-key/secret";
import { chainOf, detailMacOf, headSealOf, macOf, NO_CHAIN } from "./chain";
import { type AuditActor, type AuditEntry, type AuditFilter, type AuditNote, auditActorShape } from "./shape";

/** An entry as it lies in the database. */
export interface StoredEntry {
  position: number;
  at: Date;
  actor: string;
  actorId: string | null;
  action: string;
  target: string | null;
  address: string | null;
  detail: string | null;
  detailMac: string;
  mac: string;
  chain: string;
}

export interface StoredHead {
  position: number;
  chain: string;
  seal: string;
}

const stored = {
  ...{ position: true, at: true, actor: true, actorId: true },
  ...{ action: true, target: true },
  ...{ address: true, detail: true, detailMac: true, mac: true, chain: true },
} as const;

/** Notes what was done, as the workspace's next entry. */
export async function appendAudit(tenant: Tenant, note: AuditNote, now: Date): Promise<void> {
  const { db, workspaceId } = tenant;
  const key = await deriveKey(tenant, "audit");
  const { before = null, after = null, userAgent = null } = note;
  const detail = JSON.stringify({ salt: randomUUID(), before, after, userAgent });
  const entry = {
    at: now,
    actor: JSON.stringify(note.actor),
    actorId: note.actor.id ?? note.actor.kind,
    action: note.refused ? REFUSED + note.action : note.action,
    target: note.target ?? null,
    address: note.address ?? null,
    detailMac: detailMacOf(key, detail),
  };
  await transact(db, async (run) => {
    const head = await moveHead(run, workspaceId);
    const { position } = head;
    const mac = macOf(key, workspaceId, { position, ...entry });
    const chain = chainOf(key, head.chain, mac);
    const columns = { workspaceId, position, ...entry, detail, mac, chain };
    await run(insert("AuditEntry", columns));
    const seal = headSealOf(key, workspaceId, position, chain);
    await run(Prisma.sql`UPDATE "AuditHead" SET "chain" = ${chain}, "seal" = ${seal}
      WHERE "workspaceId" = ${workspaceId}`);
  });
}

/** Moves the end of the log on by one. Written first, so that whoever else wants to append waits here. */
async function moveHead(run: Run, workspaceId: string): Promise<{ position: number; chain: string }> {
  const [row] = await run(Prisma.sql`INSERT INTO "AuditHead" ("workspaceId", "position", "chain", "seal")
    VALUES (${workspaceId}, 1, ${NO_CHAIN}, '')
    ON CONFLICT ("workspaceId") DO UPDATE SET "position" = "AuditHead"."position" + 1
    RETURNING "position", "chain"`);
  return movedHeadShape.parse(row);
}

const movedHeadShape = z.object({ position: z.number(), chain: z.string() });

function insert(table: "AuditEntry", columns: Record<string, string | number | Date | null>): Prisma.Sql {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  return Prisma.sql`INSERT INTO ${Prisma.raw(`"${table}" (${names.join(", ")})`)}
    VALUES (${Prisma.join(Object.values(columns))})`;
}

/** Before the name of an action that was not allowed. */
const REFUSED = "refused ";

/** The action under which erasures of details are noted; `after` has the positions. */
export const ERASED = "audit/erase";

/**
 * Takes what was before and after out of the entries that a test finds, and notes that it did: without that note the check
 * of the log would call them changed.
 * @returns how many
 */
export async function eraseAuditDetails(
  tenant: Tenant,
  actor: AuditNote["actor"],
  isToGo: (detail: string) => boolean,
  now: Date,
): Promise<number> {
  const { db, workspaceId } = tenant;
  const all = await db.auditEntry.findMany({
    where: { workspaceId, detail: { not: null } },
    select: { position: true, detail: true },
  });
  const positions = all.filter(({ detail }) => isToGo(detail ?? "")).map(({ position }) => position);
  if (positions.length === 0) return 0;
  await appendAudit(tenant, { actor, action: ERASED, after: positions }, now);
  for (const position of positions)
    await db.auditEntry.updateMany({ where: { workspaceId, position }, data: { detail: null } });
  return positions.length;
}

/** Newest first. */
export async function listAudit(
  { db, workspaceId }: Tenant,
  filter: AuditFilter,
  page: { limit: number; cursor?: string },
): Promise<PageOf<AuditEntry>> {
  const before = page.cursor === undefined ? undefined : Number(decodeCursor(page.cursor, 1)[0]);
  const rows = await db.auditEntry.findMany({
    where: { workspaceId, ...whereOf(filter), position: { lt: before } },
    orderBy: { position: "desc" },
    take: page.limit + 1,
    select: stored,
  });
  return pageOf(rows, page.limit, (row) => [String(row.position)], toEntry);
}

function whereOf({ actor, action, refused, from, until }: AuditFilter) {
  const both = action === undefined ? undefined : [action, REFUSED + action];
  const not = { startsWith: REFUSED };
  return {
    actorId: actor,
    at: { gte: from && new Date(from), lt: until && new Date(until) },
    action: { in: both, ...(refused === undefined ? {} : refused ? not : { not }) },
  };
}

function toEntry({ position, at, actor, action, target, address, detail }: StoredEntry): AuditEntry {
  const { before = null, after = null, userAgent = null } = detail === null ? {} : JSON.parse(detail);
  const refused = action.startsWith(REFUSED);
  return {
    ...{ position, target, address, before, after, userAgent, refused },
    at: at.toISOString(),
    actor: JSON.parse(actor),
    action: refused ? action.slice(REFUSED.length) : action,
  };
}

/** Everybody who did something in the workspace, as the log last named them. */
export async function listAuditActors({ db, workspaceId }: Tenant): Promise<AuditActor[]> {
  const known = await db.auditEntry.groupBy({
    by: ["actorId"],
    where: { workspaceId, actorId: { not: null } },
    _max: { position: true },
    orderBy: { actorId: "asc" },
    take: 500,
  });
  const last = known.flatMap(({ _max }) => _max.position ?? []);
  const rows = await db.auditEntry.findMany({
    where: { workspaceId, position: { in: last } },
    select: { actor: true },
  });
  return rows.map(({ actor }) => auditActorShape.parse(JSON.parse(actor)));
}

/** Entries in the order they were written, after a position; for whoever checks or exports the whole log. */
export async function readAudit(
  { db, workspaceId }: Tenant,
  after: number,
  take: number,
): Promise<StoredEntry[]> {
  return db.auditEntry.findMany({
    where: { workspaceId, position: { gt: after } },
    orderBy: { position: "asc" },
    take,
    select: stored,
  });
}

export async function readAuditHead({ db, workspaceId }: Tenant): Promise<StoredHead | null> {
  return db.auditHead.findUnique({
    where: { workspaceId },
    select: { position: true, chain: true, seal: true },
  });
}
