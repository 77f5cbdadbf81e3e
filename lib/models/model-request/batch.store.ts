import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { type KeptRequest, keptRequestShape } from "./shape";

/** Requests for one model that wait to be sent together. */
export interface WaitingGroup {
  model: string;
  count: number;
  oldest: Date;
}

export interface OpenBatch {
  id: string;
  /** Null where it is not known whether the provider took it. */
  providerId: string | null;
  /** How many went. */
  requests: number;
  createdAt: Date;
}

export interface SentRequest {
  id: string;
  jobId: string;
  recordId: string;
  createdAt: Date;
  /** Null for one that nobody waits for any longer. */
  request: KeptRequest | null;
}

/** What waits for one provider, by model. */
export async function listWaitingGroups(
  { db, workspaceId }: Tenant,
  provider: string,
): Promise<WaitingGroup[]> {
  const groups = await db.modelRequest.groupBy({
    by: ["model"],
    where: { workspaceId, provider, status: "waiting" },
    _count: { _all: true },
    _min: { createdAt: true },
  });
  return groups.map(({ model, _count, _min }) => ({
    model,
    count: _count._all,
    oldest: _min.createdAt ?? new Date(0),
  }));
}

/**
 * Writes down that so many waiting requests are about to be sent as one batch.
 * @param lookAt from when on it counts as lost if nothing more is heard of it
 * @returns null when nothing waits
 */
export async function claimBatch(
  tenant: Tenant,
  of: { provider: string; model: string },
  most: number,
  { now, lookAt }: { now: Date; lookAt: Date },
): Promise<OpenBatch | null> {
  const { db, workspaceId } = tenant;
  const waiting = { ...of, workspaceId, status: "waiting" };
  const chosen = await db.modelRequest.findMany({
    where: waiting,
    orderBy: { id: "asc" },
    take: most,
    select: { id: true },
  });
  const id = newId();
  const batch = { ...of, id, workspaceId, status: "sending", createdAt: now, lookAt };
  const ids = chosen.map((request) => request.id);
  const requests = ids.length;
  const [, { count }] = await db.$transaction([
    db.modelBatch.create({ data: { ...batch, requests } }),
    db.modelRequest.updateMany({
      where: { ...waiting, id: { in: ids } },
      data: { status: "sent", batchId: id },
    }),
  ]);
  if (count > 0) return { id, providerId: null, requests, createdAt: now };
  await db.modelBatch.deleteMany({ where: { id, workspaceId } });
  return null;
}

/** Batches of a provider that have not ended and are to be looked at. */
export async function listOpenBatches(
  { db, workspaceId }: Tenant,
  provider: string,
  now: Date,
): Promise<OpenBatch[]> {
  return db.modelBatch.findMany({
    where: { workspaceId, provider, status: { not: "ended" }, lookAt: { lte: now } },
    orderBy: { id: "asc" },
    take: 100,
    select: { id: true, providerId: true, requests: true, createdAt: true },
  });
}

/** The requests of a batch, those that nobody waits for any longer among them. */
export async function listBatchRequests(
  { db, workspaceId }: Tenant,
  batchId: string,
): Promise<SentRequest[]> {
  const rows = await db.modelRequest.findMany({
    where: { workspaceId, batchId, status: { in: ["sent", "dropped"] } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, jobId, recordId, createdAt, status, request }) => ({
    ...{ id, jobId, recordId, createdAt },
    request: status === "dropped" ? null : keptRequestShape.parse(JSON.parse(request)),
  }));
}

/** Notes the provider's name for a batch: from now on it is known to be there. */
export async function setBatchSent(
  tenant: Tenant,
  id: string,
  { providerId, lookAt }: { providerId: string; lookAt: Date },
): Promise<void> {
  await change(tenant, id, { status: "sent", providerId, lookAt });
}

/** Says when a batch is to be looked at again. */
export async function lookLater(tenant: Tenant, id: string, lookAt: Date): Promise<void> {
  await change(tenant, id, { lookAt });
}

/** Takes back a batch that the provider did not take: its requests wait again, those nobody wants are gone. */
export async function releaseBatch({ db, workspaceId }: Tenant, id: string): Promise<void> {
  await db.$transaction([
    db.modelRequest.deleteMany({ where: { workspaceId, batchId: id, status: "dropped" } }),
    db.modelRequest.updateMany({
      where: { workspaceId, batchId: id, status: "sent" },
      data: { status: "waiting", batchId: null },
    }),
    db.modelBatch.deleteMany({ where: { id, workspaceId } }),
  ]);
}

/** So long an ended batch can still be told from one that never was. */
const KEPT_MS = 30 * 86_400_000;

/** Ends a batch; the rows that nobody waited for go, and batches that ended long ago. */
export async function endBatch({ db, workspaceId }: Tenant, id: string, now: Date): Promise<void> {
  await db.$transaction([
    db.modelRequest.deleteMany({ where: { workspaceId, batchId: id, status: "dropped" } }),
    db.modelBatch.updateMany({ where: { id, workspaceId }, data: { status: "ended", endedAt: now } }),
    db.modelBatch.deleteMany({
      where: { workspaceId, status: "ended", endedAt: { lt: new Date(now.getTime() - KEPT_MS) } },
    }),
  ]);
}

async function change(
  { db, workspaceId }: Tenant,
  id: string,
  data: Prisma.ModelBatchUpdateManyMutationInput,
) {
  await db.modelBatch.updateMany({ where: { id, workspaceId }, data });
}
