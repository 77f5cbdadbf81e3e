import type { EngineDb } from "./store";

export interface LeaseRow {
  owner: string;
  pid: number;
  host: string;
  startedAt: number;
  heartbeat: number;
}

export async function readLease(db: EngineDb): Promise<LeaseRow | null> {
  const row = await db.engineLease.findUnique({ where: { id: "leader" } });
  return row && { ...row, startedAt: Number(row.startedAt), heartbeat: Number(row.heartbeat) };
}

/** Takes the lease where `from` still stands as read (null: where nobody holds it). @returns whether it was taken */
export async function takeLease(db: EngineDb, mine: LeaseRow, from: LeaseRow | null): Promise<boolean> {
  const { owner, pid, host, startedAt, heartbeat } = mine;
  const count =
    from === null
      ? await db.$executeRawUnsafe(
          `INSERT INTO "EngineLease" ("id", "owner", "pid", "host", "startedAt", "heartbeat")
           VALUES ('leader', $1, $2, $3, $4, $5) ON CONFLICT ("id") DO NOTHING`,
          owner,
          pid,
          host,
          startedAt,
          heartbeat,
        )
      : await db.$executeRawUnsafe(
          `UPDATE "EngineLease" SET "owner" = $1, "pid" = $2, "host" = $3, "startedAt" = $4, "heartbeat" = $5
           WHERE "id" = 'leader' AND "owner" = $6 AND "heartbeat" = $7`,
          owner,
          pid,
          host,
          startedAt,
          heartbeat,
          from.owner,
          from.heartbeat,
        );
  return count === 1;
}

export async function dropLease(db: EngineDb, owner: string): Promise<void> {
  await db.engineLease.deleteMany({ where: { id: "leader", owner } });
}
