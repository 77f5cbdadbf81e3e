import { type Db, dialect } from "@/lib/platform/db";
import type { QueueRecord, RunRecord, WaitRecord } from "./records";
import { EVENTS, INBOX, KEYS, QUEUE, RUNS, STEPS, WAITS } from "./tables";
import { waitIdOf } from "./wait-match";
import type { WriteBatch } from "./write-batch";
import { type Cell, deleteSql, insertSql, type Table } from "./write-sql";

export type EngineDb = Db;

const CHUNK = 500;

type Statement = ReturnType<Db["$executeRawUnsafe"]>;

export function inserts(db: Db, table: Table, rows: Cell[][]): Statement[] {
  const sql = insertSql(table, dialect(db));
  return chunked(rows).map((chunk) => db.$executeRawUnsafe(sql, JSON.stringify(chunk)));
}

function deletes(db: Db, table: Table, ids: string[]): Statement[] {
  const sql = deleteSql(table, dialect(db));
  return chunked(ids).map((chunk) => db.$executeRawUnsafe(sql, JSON.stringify(chunk)));
}

export function chunked<T>(rows: T[]): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
  return chunks;
}

function upsertsAndDeletes<T>(
  db: Db,
  table: Table,
  changes: Map<string, T | null>,
  toRow: (record: T) => Cell[],
): Statement[] {
  const rows: Cell[][] = [];
  const gone: string[] = [];
  for (const [id, record] of changes) {
    if (record === null) gone.push(id);
    else rows.push(toRow(record));
  }
  return [...inserts(db, table, rows), ...deletes(db, table, gone)];
}

/**
 * Writes a batch in one transaction that fails when `owner` no longer holds the lease: a process that was
 * suspended and woke up cannot write over its successor.
 */
export async function writeBatch(db: Db, batch: WriteBatch, owner: string, now: number): Promise<void> {
  const statements = [
    beatStatement(db, owner, now),
    ...inserts(
      db,
      EVENTS,
      batch.events.map((event) => [event.id, event.name, event.payload, event.receivedAt]),
    ),
    ...inserts(db, RUNS, [...batch.runs.values()].map(runRow)),
    ...inserts(
      db,
      STEPS,
      batch.steps.map((step) => [step.runId, step.stepId, step.place, step.kind, step.body]),
    ),
    ...upsertsAndDeletes(db, QUEUE, batch.queue, queueRow),
    ...upsertsAndDeletes(db, WAITS, batch.waits, waitRow),
    ...inserts(
      db,
      KEYS,
      [...batch.keys.values()].map((key) => [key.id, key.kind, key.until]),
    ),
    ...deletes(db, INBOX, batch.acceptedInbox),
  ];
  await db.$transaction(statements);
}

/** Not the owner: `owner` becomes NULL, which the column refuses, and the transaction is undone. */
function beatStatement(db: Db, owner: string, now: number): Statement {
  return db.$executeRawUnsafe(
    `UPDATE "EngineLease" SET "heartbeat" = $1, "owner" = CASE WHEN "owner" = $2 THEN "owner" END WHERE "id" = 'leader'`,
    now,
    owner,
  );
}

function runRow(run: RunRecord): Cell[] {
  const state = JSON.stringify(run.state);
  return [run.id, run.functionId, run.eventId, run.status, state, run.output, run.createdAt, run.endedAt];
}

function queueRow(item: QueueRecord): Cell[] {
  return [item.id, item.runId, item.kind, item.stepId, item.dueAt, item.attempt, item.claims];
}

function waitRow(wait: WaitRecord): Cell[] {
  const match = JSON.stringify(wait.match);
  return [waitIdOf(wait), wait.runId, wait.kind, wait.stepId, wait.eventName, match, wait.expiresAt];
}
