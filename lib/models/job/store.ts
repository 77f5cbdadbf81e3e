import { AppError } from "@/lib/platform/errors";
import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { getCampaign } from "../campaign/store";
import type { ImportChoices } from "../upload/shape";
import { importChoicesShape } from "../upload/shape";
import type { RecordCounts } from "./count-cache";
import { countRecords } from "./count-records.store";
import { type Forecast, forecastShape, type Job, type JobStatus } from "./shape";

/** What a job shows; how its file is read is long, and stays where it is. */
const SHOWN = {
  ...{ id: true, name: true, status: true, campaignId: true, campaign: { select: { name: true } } },
  ...{ fileName: true, totalRecords: true, duplicateRows: true, faultyRows: true, trial: true },
  ...{ capUsd: true, forecast: true, reason: true, createdAt: true, startedAt: true, finishedAt: true },
} as const;
type Row = Prisma.JobGetPayload<{ select: typeof SHOWN }>;

function toJob(row: Row, counts: RecordCounts | undefined): Job {
  return {
    id: row.id,
    name: row.name,
    status: row.status as JobStatus,
    campaignId: row.campaignId,
    campaignName: row.campaign.name,
    fileName: row.fileName,
    totalRecords: row.totalRecords,
    processedRecords: (counts?.done ?? 0) + (counts?.no_website ?? 0) + (counts?.failed ?? 0),
    failedRecords: counts?.failed ?? 0,
    noWebsiteRecords: counts?.no_website ?? 0,
    cancelledRecords: counts?.cancelled ?? 0,
    costUsd: (counts?.costMicros ?? 0) / 1e6,
    capUsd: row.capUsd,
    duplicateRows: row.duplicateRows,
    faultyRows: row.faultyRows,
    trial: row.trial,
    forecast: row.forecast === null ? null : forecastShape.parse(JSON.parse(row.forecast)),
    reason: row.reason,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

export interface NewJob {
  id: string;
  name: string;
  campaignId: string;
  fileName: string;
  trial: boolean;
  uploadId: string;
  choices: ImportChoices;
  capUsd: number | null;
}

/** A job without records, status `pending`. @throws AppError `not_found` for a campaign of nobody here */
export async function insertJob(tenant: Tenant, job: NewJob): Promise<void> {
  const { choices, ...rest } = job;
  await getCampaign(tenant, job.campaignId);
  await tenant.db.job.create({
    data: {
      ...rest,
      workspaceId: tenant.workspaceId,
      status: "pending",
      importChoices: JSON.stringify(choices),
      headers: "[]",
      totalRecords: 0,
    },
  });
}

/** @throws AppError `not_found` */
export async function getJob(tenant: Tenant, id: string): Promise<Job> {
  const row = await tenant.db.job.findFirst({
    where: { id, workspaceId: tenant.workspaceId },
    select: SHOWN,
  });
  if (!row) throw new AppError("not_found", "There is no such job");
  const counts = await countRecords(tenant, [row]);
  return toJob(row, counts.get(id));
}

/** Newest first. */
export async function listJobs(
  tenant: Tenant,
  page: { limit: number; cursor?: string; status?: JobStatus; campaignId?: string },
): Promise<PageOf<Job>> {
  const before = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 1)[0];
  const rows = await tenant.db.job.findMany({
    where: {
      workspaceId: tenant.workspaceId,
      ...(before === undefined ? {} : { id: { lt: before } }),
      ...(page.status === undefined ? {} : { status: page.status }),
      ...(page.campaignId === undefined ? {} : { campaignId: page.campaignId }),
    },
    select: SHOWN,
    orderBy: { id: "desc" },
    take: page.limit + 1,
  });
  const counts = await countRecords(tenant, rows);
  return pageOf(
    rows,
    page.limit,
    (row) => [row.id],
    (row) => toJob(row, counts.get(row.id)),
  );
}

/** How the job's file is to be read; null for a job whose upload is gone. @throws AppError `not_found` */
export async function getJobImport(
  tenant: Tenant,
  id: string,
): Promise<{ uploadId: string | null; choices: ImportChoices; headers: string[]; campaignId: string }> {
  const row = await tenant.db.job.findFirst({ where: { id, workspaceId: tenant.workspaceId } });
  if (!row) throw new AppError("not_found", "There is no such job");
  return {
    uploadId: row.uploadId,
    campaignId: row.campaignId,
    choices: importChoicesShape.parse(JSON.parse(row.importChoices ?? '{"options":{},"mapping":{}}')),
    headers: JSON.parse(row.headers),
  };
}

/** Notes what the import took in and left out. */
export async function setImportResult(
  tenant: Tenant,
  id: string,
  result: { headers: string[]; totalRecords: number; duplicateRows: number; faultyRows: number },
): Promise<void> {
  await tenant.db.job.updateMany({
    where: { id, workspaceId: tenant.workspaceId },
    data: { ...result, headers: JSON.stringify(result.headers) },
  });
}

/** Keeps what is foretold of a job, to be held against what it takes. */
export async function setForecast(tenant: Tenant, id: string, forecast: Forecast): Promise<void> {
  await tenant.db.job.updateMany({
    where: { id, workspaceId: tenant.workspaceId },
    data: { forecast: JSON.stringify(forecast) },
  });
}

/**
 * Moves a job from one of the given statuses to another.
 * @returns false when it was in none of them
 */
export async function moveJob(
  tenant: Tenant,
  id: string,
  from: JobStatus[],
  to: JobStatus,
  change: { reason?: string | null; now?: Date; trial?: boolean } = {},
): Promise<boolean> {
  const now = change.now ?? new Date();
  const final = to === "completed" || to === "failed" || to === "cancelled";
  const moved = await tenant.db.job.updateMany({
    where: { id, workspaceId: tenant.workspaceId, status: { in: from } },
    data: {
      status: to,
      ...(change.reason === undefined ? {} : { reason: change.reason }),
      ...(change.trial === undefined ? {} : { trial: change.trial }),
      finishedAt: final ? now : null,
      ...(from.includes("pending") && to === "running" ? { startedAt: now } : {}),
    },
  });
  return moved.count === 1;
}

/** Completes a running job once none of its records is waiting or running. @returns true for the one call that did it */
export async function completeJobIfDone(tenant: Tenant, id: string, now: Date): Promise<boolean> {
  const changed = await tenant.db.$executeRaw(Prisma.sql`
    UPDATE "Job" SET "status" = 'completed', "finishedAt" = ${now}
    WHERE "id" = ${id} AND "workspaceId" = ${tenant.workspaceId} AND "status" = 'running'
      AND NOT EXISTS (SELECT 1 FROM "Record" WHERE "jobId" = ${id} AND "status" IN ('waiting', 'running'))`);
  return changed === 1;
}

/** The status alone: what a step looks at before it starts. Null when the job is gone. */
export async function jobStatus(tenant: Tenant, id: string): Promise<JobStatus | null> {
  const row = await tenant.db.job.findFirst({
    where: { id, workspaceId: tenant.workspaceId },
    select: { status: true },
  });
  return row === null ? null : (row.status as JobStatus);
}

/** Removes a job and everything of it. @returns false when there was none */
export async function deleteJob(tenant: Tenant, id: string): Promise<boolean> {
  const gone = await tenant.db.job.deleteMany({ where: { id, workspaceId: tenant.workspaceId } });
  return gone.count === 1;
}
