import type { Tenant } from "@/lib/platform/tenant";
import type { ModelRequest as Row } from "@/prisma/generated/sqlite/client";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { type Asked, type KeptAnswer, type KeptRequest, keptAnswerShape } from "./shape";

export interface NewRequest {
  /** The id of its row in the ledger. */
  id: string;
  jobId: string;
  recordId: string;
  /** Who asks the same again has the same key. */
  key: string;
  provider: string;
  request: KeptRequest;
}

/** A request that was made before, by its key. */
export async function findRequest({ db, workspaceId }: Tenant, key: string): Promise<Asked | null> {
  const row = await db.modelRequest.findFirst({ where: { workspaceId, key } });
  return row === null ? null : toAsked(row);
}

function toAsked({ id, status, answer, error }: Row): Asked {
  if (status === "answered" && answer !== null) {
    return { id, state: "answered", ...keptAnswerShape.parse(JSON.parse(answer)) };
  }
  if (status === "failed") return { id, state: "failed", reason: error ?? "No reason was kept" };
  return { id, state: "waiting" };
}

/** Keeps a request until it goes out with others. */
export async function keepRequest(
  { db, workspaceId }: Tenant,
  { request, ...row }: NewRequest,
  now: Date,
): Promise<void> {
  await db.modelRequest.create({
    data: {
      ...row,
      workspaceId,
      model: request.model,
      request: JSON.stringify(request),
      status: "waiting",
      createdAt: now,
    },
  });
}

/** Keeps what was answered to a request, however it was asked in the end. */
export async function keepAnswer({ db, workspaceId }: Tenant, id: string, kept: KeptAnswer): Promise<void> {
  await db.modelRequest.updateMany({
    where: { id, workspaceId, status: { not: "dropped" } },
    data: { status: "answered", answer: JSON.stringify(kept), error: null },
  });
}

/** Notes that a batch has no answer to a request. */
export async function failRequest({ db, workspaceId }: Tenant, id: string, reason: string): Promise<void> {
  await db.modelRequest.updateMany({
    where: { id, workspaceId, status: "sent" },
    data: { status: "failed", error: reason },
  });
}

/** How many records of a job wait for a batch. */
export async function countAwaited({ db, workspaceId }: Tenant, jobId: string): Promise<number> {
  return db.modelRequest.count({ where: { workspaceId, jobId, status: { in: ["waiting", "sent"] } } });
}

/**
 * Lets go of what a record or a job asked: its words go at once. What is on its way stays as an empty row until its batch
 * has ended, so that it is still counted; what was not sent costs nothing.
 */
export async function dropRequests(
  { db, workspaceId }: Tenant,
  of: { jobId: string } | { recordId: string },
): Promise<void> {
  await db.modelRequest.deleteMany({ where: { ...of, workspaceId, status: { in: ["answered", "failed"] } } });
  await db.modelRequest.updateMany({
    where: { ...of, workspaceId, status: { in: ["waiting", "sent"] } },
    data: { status: "dropped", request: "{}" },
  });
  await db.$executeRaw(Prisma.sql`
    UPDATE "ModelCall" SET "costMicros" = 0, "outcome" = 'failed', "error" = 'Cancelled before it was sent'
    WHERE "workspaceId" = ${workspaceId} AND "id" IN (
      SELECT "id" FROM "ModelRequest"
      WHERE "workspaceId" = ${workspaceId} AND "status" = 'dropped' AND "batchId" IS NULL)`);
  await db.modelRequest.deleteMany({ where: { ...of, workspaceId, status: "dropped", batchId: null } });
}
