import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { ModelCall as Row } from "@/prisma/generated/sqlite/client";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { ModelCall } from "./shape";

export interface CallPurpose {
  jobId: string | null;
  recordId: string | null;
  stage: string;
  provider: string;
  model: string;
}

/** Limits in millionths of a dollar; null means none. */
export interface CallCaps {
  recordMicros: number | null;
  jobMicros: number | null;
  monthMicros: number | null;
}

export interface CallOutcome {
  model: string;
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
  costMicros: number | null;
  durationMs: number;
  outcome: ModelCall["outcome"];
  error: string | null;
}

/**
 * Writes the ledger row of a call that is about to be made, unless a cap would be passed. The row counts with its
 * expected cost until the call is settled, so that calls made side by side cannot pass a cap together.
 * @returns the row's id, or the cap that stands in the way
 */
export async function reserveModelCall(
  tenant: Tenant,
  purpose: CallPurpose,
  expectedMicros: number,
  caps: CallCaps,
  now: Date,
): Promise<{ id: string } | { cap: "record" | "job" | "month" }> {
  const reached = await reachedCap(tenant, purpose, expectedMicros, caps, now);
  if (reached) return { cap: reached };
  const id = newId();
  const inserted = await tenant.db.$executeRaw(Prisma.sql`
    INSERT INTO "ModelCall" ("id","workspaceId","jobId","recordId","stage","provider","model","inputTokens",
      "cachedTokens","outputTokens","costMicros","durationMs","outcome","createdAt")
    SELECT ${id}, ${tenant.workspaceId}, ${purpose.jobId}, ${purpose.recordId}, ${purpose.stage}, ${purpose.provider},
      ${purpose.model}, 0, 0, 0, CAST(${expectedMicros} AS INTEGER), 0, 'reserved', ${now}
    WHERE CAST(${caps.jobMicros} AS INTEGER) IS NULL OR ${expectedMicros} + (
      SELECT COALESCE(SUM("costMicros"), 0) FROM "ModelCall" WHERE "jobId" = ${purpose.jobId}
    ) <= CAST(${caps.jobMicros} AS INTEGER)`);
  return inserted === 1 ? { id } : { cap: "job" };
}

async function reachedCap(
  tenant: Tenant,
  purpose: CallPurpose,
  expected: number,
  caps: CallCaps,
  now: Date,
): Promise<"record" | "month" | null> {
  const spent = async (where: Prisma.ModelCallWhereInput) => {
    const sum = await tenant.db.modelCall.aggregate({
      where: { ...where, workspaceId: tenant.workspaceId },
      _sum: { costMicros: true },
    });
    return sum._sum.costMicros ?? 0;
  };
  if (caps.recordMicros !== null && purpose.recordId !== null) {
    if ((await spent({ recordId: purpose.recordId })) + expected > caps.recordMicros) return "record";
  }
  if (caps.monthMicros !== null) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
    if ((await spent({ createdAt: { gte: month } })) + expected > caps.monthMicros) return "month";
  }
  return null;
}

/** Replaces a reservation by what the call really took, and adds its cost to the record. */
export async function settleModelCall(tenant: Tenant, id: string, outcome: CallOutcome): Promise<void> {
  await tenant.db.modelCall.updateMany({ where: { id, workspaceId: tenant.workspaceId }, data: outcome });
  await tenant.db.$executeRaw(Prisma.sql`
    UPDATE "Record" SET "costMicros" = COALESCE((
      SELECT SUM("costMicros") FROM "ModelCall" WHERE "recordId" = "Record"."id"), 0)
    WHERE "id" = (SELECT "recordId" FROM "ModelCall" WHERE "id" = ${id}) AND "workspaceId" = ${tenant.workspaceId}`);
}

function toModelCall(row: Row): ModelCall {
  // A reservation that was never settled belongs to a call whose process died: it may have been paid.
  const outcome = row.outcome === "reserved" ? "failed" : (row.outcome as ModelCall["outcome"]);
  return {
    id: row.id,
    jobId: row.jobId,
    recordId: row.recordId,
    stage: row.stage,
    provider: row.provider,
    model: row.model,
    inputTokens: row.inputTokens,
    cachedTokens: row.cachedTokens,
    outputTokens: row.outputTokens,
    costUsd: row.costMicros === null ? null : row.costMicros / 1e6,
    durationMs: row.durationMs,
    outcome,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
  };
}

/** The calls behind one record, oldest first. */
export async function listModelCalls(tenant: Tenant, recordId: string): Promise<ModelCall[]> {
  const rows = await tenant.db.modelCall.findMany({
    where: { recordId, workspaceId: tenant.workspaceId },
    orderBy: { id: "asc" },
    take: 200,
  });
  return rows.map(toModelCall);
}
