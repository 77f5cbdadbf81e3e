import type {
  KeyKind,
  KeyRecord,
  QueueKind,
  QueueRecord,
  RunRecord,
  StepRecord,
  WaitRecord,
} from "./records";
import { chunked, type EngineDb } from "./store";
import { sharedMatch } from "./wait-match";

/** Rows read at once: a crash may leave hundreds of thousands, and each takes several times its later memory while it is read. */
const PAGE = 5_000;

async function* inPages<Row extends { id: string }>(
  read: (page: { where: { id: { gt: string } }; orderBy: { id: "asc" }; take: number }) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let after = ""; ; ) {
    const rows = await read({ where: { id: { gt: after } }, orderBy: { id: "asc" }, take: PAGE });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** Runs that are not finished, in the order in which they came. */
export async function* readActiveRuns(db: EngineDb): AsyncGenerator<RunRecord> {
  const read = inPages(({ where, ...page }) =>
    db.engineRun.findMany({ where: { ...where, status: "active" }, ...page }),
  );
  for await (const run of read) {
    yield {
      ...run,
      status: "active",
      state: JSON.parse(run.state),
      createdAt: Number(run.createdAt),
      endedAt: null,
    };
  }
}

export async function* readQueue(db: EngineDb): AsyncGenerator<QueueRecord> {
  for await (const item of inPages((page) => db.engineQueueItem.findMany(page)))
    yield { ...item, kind: item.kind as QueueKind, dueAt: Number(item.dueAt) };
}

export async function* readWaits(db: EngineDb): AsyncGenerator<WaitRecord> {
  for await (const { id: _, ...wait } of inPages((page) => db.engineWait.findMany(page))) {
    yield {
      ...wait,
      kind: wait.kind === "cancel" ? "cancel" : "event",
      match: sharedMatch(JSON.parse(wait.match)),
      expiresAt: wait.expiresAt === null ? null : Number(wait.expiresAt),
    };
  }
}

/** Limits and schedules; idempotency keys are read when an event asks for them. */
export async function readKeys(db: EngineDb): Promise<KeyRecord[]> {
  const keys = await db.engineKey.findMany({ where: { kind: { in: ["limit", "cron"] } } });
  return keys.map((key) => ({ ...key, kind: key.kind as KeyKind, until: Number(key.until) }));
}

/** The event and the remembered steps of a run, in order of completion. */
export async function loadRunDetail(
  db: EngineDb,
  runId: string,
  eventId: string,
): Promise<{ payload: string; steps: StepRecord[] }> {
  const [event, steps] = await Promise.all([
    db.engineEvent.findUnique({ where: { id: eventId } }),
    db.engineStep.findMany({ where: { runId }, orderBy: { place: "asc" } }),
  ]);
  return {
    payload: event?.payload ?? "{}",
    steps: steps.map((step) => ({
      ...step,
      kind: step.kind === "error" ? "error" : "data",
      place: Number(step.place),
    })),
  };
}

/** Which of the keys are remembered, and until when. */
export async function findKeys(db: EngineDb, ids: string[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const chunk of chunked(ids)) {
    const rows = await db.engineKey.findMany({ where: { id: { in: chunk } } });
    for (const row of rows) found.set(row.id, Number(row.until));
  }
  return found;
}
