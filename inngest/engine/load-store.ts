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

/** Everything that is not finished, as it stood when the last owner stopped or died. */
export async function loadActive(
  db: EngineDb,
): Promise<{ runs: RunRecord[]; queue: QueueRecord[]; waits: WaitRecord[]; keys: KeyRecord[] }> {
  const [runs, queue, waits, keys] = await Promise.all([
    db.engineRun.findMany({ where: { status: "active" }, orderBy: { id: "asc" } }),
    db.engineQueueItem.findMany({ orderBy: [{ dueAt: "asc" }, { id: "asc" }] }),
    db.engineWait.findMany(),
    db.engineKey.findMany({ where: { kind: { in: ["limit", "cron"] } } }),
  ]);
  return {
    runs: runs.map((run) => ({
      ...run,
      status: "active",
      state: JSON.parse(run.state),
      createdAt: Number(run.createdAt),
      endedAt: null,
    })),
    queue: queue.map((item) => ({ ...item, kind: item.kind as QueueKind, dueAt: Number(item.dueAt) })),
    waits: waits.map(({ id: _, ...wait }) => ({
      ...wait,
      kind: wait.kind === "cancel" ? "cancel" : "event",
      match: sharedMatch(JSON.parse(wait.match)),
      expiresAt: wait.expiresAt === null ? null : Number(wait.expiresAt),
    })),
    keys: keys.map((key) => ({ ...key, kind: key.kind as KeyKind, until: Number(key.until) })),
  };
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
