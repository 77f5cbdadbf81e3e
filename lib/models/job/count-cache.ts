import type { RecordStatus } from "../record/shape";

export type RecordCounts = Record<RecordStatus, number> & { costMicros: number };

/** Below this many records a count is cheaper than a doubt. */
const WORTH_KEEPING = 1_000;
/** Another process may work on the records: this old a count of a large job may be, milliseconds. */
const FRESH = 1_000;

/** When a read began. */
export interface Moment {
  at: number;
  /** How often this process had changed records by then. */
  changes: number;
}

interface Kept {
  counts: RecordCounts;
  readAt: number;
}

/**
 * Counts of large jobs for a second, so that many askers cost one count. What this process writes is seen at once: it
 * forgets them. A job that has ended is never shown with a count from before its end.
 */
export class CountCache {
  readonly #kept = new Map<string, Kept>();
  #changes = 0;

  moment(now: number): Moment {
    return { at: now, changes: this.#changes };
  }

  find(jobId: string, finishedAt: Date | null, now: number): RecordCounts | undefined {
    const kept = this.#kept.get(jobId);
    if (kept === undefined || now - kept.readAt > FRESH) return undefined;
    return finishedAt !== null && kept.readAt <= finishedAt.getTime() ? undefined : kept.counts;
  }

  /** What was being read while records changed is not kept. */
  keep(jobId: string, counts: RecordCounts, began: Moment): void {
    if (began.changes !== this.#changes) return;
    const { costMicros: _, ...records } = counts;
    const total = Object.values(records).reduce((sum, count) => sum + count, 0);
    if (total >= WORTH_KEEPING) this.#kept.set(jobId, { counts, readAt: began.at });
  }

  /** Records have changed. */
  forget(): void {
    this.#changes += 1;
    this.#kept.clear();
  }
}
