import type { EngineDb } from "./store";

const BATCH = 500;

/**
 * Deletes one batch of runs (with their steps) that ended before `before`.
 * @returns how many runs are gone; fewer than a full batch means there are no more
 */
async function trimRuns(db: EngineDb, before: number): Promise<boolean> {
  const rows = await db.engineRun.findMany({
    where: { status: { not: "active" }, endedAt: { lt: before } },
    select: { id: true },
    take: BATCH,
  });
  const ids = rows.map((row) => row.id);
  await db.engineStep.deleteMany({ where: { runId: { in: ids } } });
  await db.engineRun.deleteMany({ where: { id: { in: ids } } });
  return ids.length === BATCH;
}

/** Deletes one batch of events that came before `before` and that no remaining run was started by. */
async function trimEvents(db: EngineDb, before: number): Promise<boolean> {
  const count = await db.$executeRawUnsafe(
    `DELETE FROM "EngineEvent" WHERE "id" IN (
       SELECT e."id" FROM "EngineEvent" e WHERE e."receivedAt" < $1
       AND NOT EXISTS (SELECT 1 FROM "EngineRun" r WHERE r."eventId" = e."id") LIMIT ${BATCH})`,
    before,
  );
  return count === BATCH;
}

/** Deletes what ended before `before`, in batches so that nobody waits long for the database. Milliseconds. */
export async function trimBefore(db: EngineDb, before: number, now: number): Promise<void> {
  let hasMore = true;
  while (hasMore) hasMore = await trimRuns(db, before);
  hasMore = true;
  while (hasMore) hasMore = await trimEvents(db, before);
  await db.engineKey.deleteMany({ where: { until: { lt: now }, kind: { not: "cron" } } });
}
