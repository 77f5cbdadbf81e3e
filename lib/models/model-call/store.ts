import { dialect, readBulk } from "@/lib/platform/db";
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
  /** Whether it goes in a batch, at half the list price. */
  batch?: boolean;
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

type Cap = "record" | "job" | "month";

/** One cap and the calls that count towards it. */
interface Limit {
  cap: Cap;
  micros: number;
  calls: Prisma.Sql;
}

function limitsOf(purpose: CallPurpose, caps: CallCaps, now: Date): Limit[] {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const all: { cap: Cap; micros: number | null; calls: Prisma.Sql }[] = [
    { cap: "record", micros: caps.recordMicros, calls: Prisma.sql`"recordId" = ${purpose.recordId}` },
    { cap: "job", micros: caps.jobMicros, calls: Prisma.sql`"jobId" = ${purpose.jobId}` },
    { cap: "month", micros: caps.monthMicros, calls: Prisma.sql`"createdAt" >= ${month}` },
  ];
  return all.flatMap(({ cap, micros, calls }) => (micros === null ? [] : [{ cap, micros, calls }]));
}

function fits({ workspaceId }: Tenant, expectedMicros: number, { micros, calls }: Limit): Prisma.Sql {
  return Prisma.sql`CAST(${expectedMicros} AS BIGINT) + (
    SELECT COALESCE(SUM("costMicros"), 0) FROM "ModelCall" WHERE "workspaceId" = ${workspaceId} AND ${calls}
  ) <= CAST(${micros} AS BIGINT)`;
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
): Promise<{ id: string } | { cap: Cap }> {
  const { db, workspaceId } = tenant;
  const id = newId();
  const limits = limitsOf(purpose, caps, now);
  const conditions = [Prisma.sql`1 = 1`, ...limits.map((limit) => fits(tenant, expectedMicros, limit))];
  const insert = db.$executeRaw(Prisma.sql`
    INSERT INTO "ModelCall" ("id","workspaceId","jobId","recordId","stage","provider","model","askedModel","inputTokens",
      "cachedTokens","outputTokens","costMicros","batch","durationMs","outcome","createdAt")
    SELECT ${id}, ${workspaceId}, ${purpose.jobId}, ${purpose.recordId}, ${purpose.stage}, ${purpose.provider},
      ${purpose.model}, ${purpose.model}, 0, 0, 0, CAST(${expectedMicros} AS INTEGER), ${purpose.batch ?? false}, 0, 'reserved', ${now}
    WHERE ${Prisma.join(conditions, " AND ")}`);
  const inserted = await oneByOne(tenant, limits, insert);
  return inserted === 1 ? { id } : { cap: await reachedCap(tenant, expectedMicros, limits) };
}

/** SQLite writes one statement at a time by itself; PostgreSQL needs a lock, or sums would not see each other's rows. */
async function oneByOne(
  { db, workspaceId }: Tenant,
  limits: Limit[],
  insert: Prisma.PrismaPromise<number>,
): Promise<number> {
  if (limits.length === 0 || dialect(db) === "sqlite") return insert;
  const lock = db.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${workspaceId}, 0))`);
  const [, inserted] = await db.$transaction([lock, insert]);
  return inserted;
}

/** Which cap it was; a cap that has room again by now is named last. */
async function reachedCap(tenant: Tenant, expectedMicros: number, limits: Limit[]): Promise<Cap> {
  for (const limit of limits) {
    const [row] = await tenant.db.$queryRaw<{ fits: boolean | number | bigint }[]>(
      Prisma.sql`SELECT ${fits(tenant, expectedMicros, limit)} AS "fits"`,
    );
    if (!Number(row?.fits)) return limit.cap;
  }
  return limits.at(-1)?.cap ?? "job";
}

/**
 * Whether calls under way are all that stands in the way of another: what they really take is less than what is reserved
 * for them, so there may be room once they are settled. A batch is not under way but hours from its end.
 * @param longestMs a call that was reserved longer ago has died: nothing will be settled for it
 */
export async function mayFitLater(
  tenant: Tenant,
  purpose: CallPurpose,
  expectedMicros: number,
  caps: CallCaps,
  now: Date,
  longestMs: number,
): Promise<boolean> {
  const died = new Date(now.getTime() - longestMs);
  const stays = Prisma.sql`("outcome" <> 'reserved' OR "batch" = ${true} OR "createdAt" <= ${died})`;
  const conditions = limitsOf(purpose, caps, now).map((limit) =>
    fits(tenant, expectedMicros, { ...limit, calls: Prisma.sql`${limit.calls} AND ${stays}` }),
  );
  const [row] = await tenant.db.$queryRaw<{ fits: boolean | number | bigint }[]>(
    Prisma.sql`SELECT ${Prisma.join([Prisma.sql`1 = 1`, ...conditions], " AND ")} AS "fits"`,
  );
  return Boolean(Number(row?.fits));
}

/** The records of a job that a model was asked for in a stage, whatever the provider calls what answered. */
export async function recordsAskedOf(
  { db, workspaceId }: Tenant,
  { jobId, stage, model }: { jobId: string } & Pick<CallPurpose, "stage" | "model">,
): Promise<Set<string>> {
  const rows = await readBulk<{ recordId: string }>(
    db,
    Prisma.sql`SELECT DISTINCT "recordId" FROM "ModelCall"
      WHERE "workspaceId" = ${workspaceId} AND "jobId" = ${jobId} AND "stage" = ${stage} AND "recordId" IS NOT NULL
        AND "askedModel" = ${model}`,
  );
  return new Set(rows.map(({ recordId }) => recordId));
}

/** Replaces a reservation by what the call really took, and adds its cost to the record. */
export async function settleModelCall(tenant: Tenant, id: string, outcome: CallOutcome): Promise<void> {
  await tenant.db.modelCall.updateMany({ where: { id, workspaceId: tenant.workspaceId }, data: outcome });
  await tenant.db.$executeRaw(Prisma.sql`
    UPDATE "Record" SET "costMicros" = COALESCE((
      SELECT SUM("costMicros") FROM "ModelCall"
      WHERE "recordId" = "Record"."id" AND "workspaceId" = ${tenant.workspaceId}), 0)
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
    batch: row.batch,
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
