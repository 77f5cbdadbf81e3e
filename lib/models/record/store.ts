import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma, type Record as Row } from "@/prisma/generated/sqlite/client";
import { forgetCounts } from "../job/count-records.store";
import {
  type Candidate,
  candidateShape,
  type Lead,
  type LeadRecord,
  type RecordStage,
  type RecordStatus,
} from "./shape";

/** The stored row as the rest of the house knows it. */
export function toRecord(row: Omit<Row, "cells" | "candidates" | "searchText">): LeadRecord {
  // Checked as it was stored; to check each of a page again would take longer than to read the page.
  const lead: Lead = JSON.parse(row.lead);
  return {
    id: row.id,
    jobId: row.jobId,
    position: row.position,
    lead,
    status: row.status as RecordStatus,
    stage: row.stage as RecordStage | null,
    reason: row.reason,
    website: row.website,
    websiteConfidence: row.websiteConfidence,
    companyId: row.companyId,
    costUsd: row.costMicros / 1e6,
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}

/** @throws AppError `not_found` */
export async function getRecord(
  tenant: Tenant,
  id: string,
): Promise<{ record: LeadRecord; attempt: number; candidates: Candidate[] }> {
  const row = await tenant.db.record.findFirst({ where: { id, workspaceId: tenant.workspaceId } });
  if (!row) throw new AppError("not_found", "There is no such record");
  const candidates = candidateShape.array().parse(JSON.parse(row.candidates ?? "[]"));
  return { record: toRecord(row), attempt: row.attempt, candidates };
}

/** What a run may still change: its own attempt of a record that is not finished. */
function live(tenant: Tenant, id: string, attempt: number) {
  return { id, attempt, workspaceId: tenant.workspaceId, status: { in: ["waiting", "running"] } };
}

/**
 * Takes a record into work, or into its next stage.
 * @returns false when the record is finished, cancelled, or a newer run has taken it over
 */
export async function enterStage(
  tenant: Tenant,
  id: string,
  attempt: number,
  stage: RecordStage,
  now: Date,
): Promise<boolean> {
  const changed = await tenant.db.record.updateMany({
    where: live(tenant, id, attempt),
    data: { status: "running", stage, ...(stage === "find-website" ? { startedAt: now } : {}) },
  });
  forgetCounts(tenant);
  return changed.count === 1;
}

/** Keeps which website was chosen and which were not. */
export async function setWebsite(
  tenant: Tenant,
  id: string,
  attempt: number,
  found: { website: string | null; confidence: number | null; candidates: Candidate[] },
): Promise<void> {
  await tenant.db.record.updateMany({
    where: live(tenant, id, attempt),
    data: {
      website: found.website,
      websiteConfidence: found.confidence,
      candidates: JSON.stringify(found.candidates),
    },
  });
}

export async function setCompany(
  tenant: Tenant,
  id: string,
  attempt: number,
  companyId: string,
): Promise<void> {
  await tenant.db.record.updateMany({ where: live(tenant, id, attempt), data: { companyId } });
}

/** Gives a record its end. @returns false when it already had one or a newer run has taken it over */
export async function finishRecord(
  tenant: Tenant,
  id: string,
  attempt: number,
  end: { status: "done" | "no_website" | "failed"; reason: string | null; now: Date },
): Promise<boolean> {
  const changed = await tenant.db.record.updateMany({
    where: live(tenant, id, attempt),
    data: {
      status: end.status,
      reason: end.reason,
      finishedAt: end.now,
      ...(end.status === "failed" ? {} : { stage: null }),
    },
  });
  forgetCounts(tenant);
  return changed.count === 1;
}

/** Cancels what is not finished. @returns how many records that were */
export async function cancelRecords(
  tenant: Tenant,
  jobId: string,
  reason: string,
  now: Date,
): Promise<number> {
  const changed = await tenant.db.record.updateMany({
    where: { jobId, workspaceId: tenant.workspaceId, status: { in: ["waiting", "running"] } },
    data: { status: "cancelled", reason, finishedAt: now, stage: null },
  });
  forgetCounts(tenant);
  return changed.count;
}

/** Puts failed records (all of a job, or one in any final status) back to waiting, as a new attempt. @returns how many */
export async function reopenRecords(
  tenant: Tenant,
  target: { jobId: string; reason?: string } | { recordId: string },
): Promise<number> {
  const where =
    "recordId" in target
      ? { id: target.recordId, status: { notIn: ["waiting", "running"] } }
      : {
          jobId: target.jobId,
          status: "failed",
          ...(target.reason === undefined ? {} : { reason: target.reason }),
        };
  const changed = await tenant.db.record.updateMany({
    where: { ...where, workspaceId: tenant.workspaceId },
    data: {
      status: "waiting",
      stage: null,
      reason: null,
      candidates: null,
      startedAt: null,
      finishedAt: null,
      attempt: { increment: 1 },
    },
  });
  forgetCounts(tenant);
  return changed.count;
}

/**
 * How many of a job's records, up to a position, wait to be begun. Read from an index alone, and no further than `most`:
 * the order keeps PostgreSQL from reading the whole table in the hope of finding as many soon.
 */
export async function countUnbegun(
  { db, workspaceId }: Tenant,
  jobId: string,
  upTo: number,
  most: number,
): Promise<number> {
  const rows = await db.$queryRaw<{ records: bigint | number }[]>(Prisma.sql`
    SELECT COUNT(*) AS "records" FROM (
      SELECT 1 FROM "Record" WHERE "jobId" = ${jobId} AND "status" = 'waiting' AND "position" <= ${upTo}
        AND EXISTS (SELECT 1 FROM "Job" WHERE "id" = ${jobId} AND "workspaceId" = ${workspaceId})
      ORDER BY "position" DESC LIMIT ${most}
    ) AS "some"`);
  return Number(rows[0]?.records ?? 0);
}

/** The next waiting records of a job after a position, in the order of the file. */
export async function listWaiting(
  tenant: Tenant,
  jobId: string,
  after: number,
  limit: number,
): Promise<{ id: string; position: number; attempt: number }[]> {
  return tenant.db.record.findMany({
    where: { jobId, workspaceId: tenant.workspaceId, status: "waiting", position: { gt: after } },
    orderBy: { position: "asc" },
    take: limit,
    select: { id: true, position: true, attempt: true },
  });
}
