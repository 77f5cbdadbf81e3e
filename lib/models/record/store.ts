import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma, type Record as Row } from "@/prisma/generated/sqlite/client";
import { forgetCounts } from "../job/count-records.store";
import { beginBlock, placeWords } from "../word-block/store";
import {
  type Candidate,
  candidateShape,
  type Lead,
  type LeadRecord,
  type RecordStage,
  type RecordStatus,
} from "./shape";

/** The stored row as the rest of the house knows it. */
export function toRecord(row: Omit<Row, "cells" | "candidates" | "searchText" | "wordBlock">): LeadRecord {
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
  const candidates = JSON.stringify(found.candidates);
  // What may still be changed has no reason yet.
  const wordBlock = await placeWords(tenant, [[candidates]]);
  await tenant.db.record.updateMany({
    where: live(tenant, id, attempt),
    data: { website: found.website, websiteConfidence: found.confidence, candidates, wordBlock },
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
  const data = {
    status: end.status,
    reason: end.reason,
    finishedAt: end.now,
    ...(end.status === "failed" ? {} : { stage: null }),
  };
  const changed =
    end.reason === null
      ? await tenant.db.record.updateMany({ where: live(tenant, id, attempt), data })
      : await finishWithReason(tenant, id, attempt, { ...data, reason: end.reason });
  forgetCounts(tenant);
  return changed.count === 1;
}

/** The reason is looked for in one block with the candidates. */
async function finishWithReason(
  tenant: Tenant,
  id: string,
  attempt: number,
  data: Prisma.RecordUpdateManyMutationInput & { reason: string },
): Promise<{ count: number }> {
  const where = live(tenant, id, attempt);
  const known = await tenant.db.record.findFirst({ where, select: { candidates: true } });
  if (known === null) return { count: 0 };
  const { candidates } = known;
  const wordBlock = await placeWords(tenant, [[data.reason, candidates]]);
  const { record } = tenant.db;
  const changed = await record.updateMany({ where: { ...where, candidates }, data: { ...data, wordBlock } });
  if (changed.count === 1) return changed;
  // Whoever wrote other candidates meanwhile did not know of the reason: no block is known to hold both.
  return record.updateMany({ where, data: { ...data, wordBlock: await beginBlock(tenant) } });
}

/** Cancels what is not finished. @returns how many records that were */
export async function cancelRecords(
  tenant: Tenant,
  jobId: string,
  reason: string,
  now: Date,
): Promise<number> {
  const where = { jobId, workspaceId: tenant.workspaceId, status: { in: ["waiting", "running"] } };
  const data = { status: "cancelled", reason, finishedAt: now, stage: null };
  const { record } = tenant.db;
  // Nearly all have no candidates yet: their only words are the reason.
  const known = await placeWords(tenant, [[reason]]);
  const most = await record.updateMany({
    where: { ...where, candidates: null },
    data: { ...data, wordBlock: known },
  });
  const unknown = await beginBlock(tenant);
  const others = await record.updateMany({ where, data: { ...data, wordBlock: unknown } });
  forgetCounts(tenant);
  return most.count + others.count;
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
      wordBlock: null,
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
