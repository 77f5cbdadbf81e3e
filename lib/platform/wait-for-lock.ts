import { setTimeout as wait } from "node:timers/promises";

/** How long a statement waits for another program to let go of the database file, milliseconds. */
export const PATIENCE_MS = 60_000;
const FIRST_PAUSE_MS = 10;
const LAST_PAUSE_MS = 200;
const SQLITE_BUSY = 5;

type Work<Result> = () => Promise<Result>;

/**
 * Waits for the write lock of a SQLite file. SQLite's own waiting stops the whole process, so it is kept short, and the
 * long waiting is done here: one asks again and again, the others stand in line behind it, and whoever only reads goes on.
 */
export class LockQueue {
  private freed: Promise<void> | null = null;

  /**
   * @param take takes the lock and gives it back at once; throws while another program has it
   * @param patienceMs how long one statement waits
   */
  constructor(
    private readonly take: Work<unknown>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * Runs a statement, again once the lock is free where it was not.
   * @throws what the statement throws; the busy error when the lock is not let go of
   */
  async run<Result>(statement: Work<Result>, isRead = false): Promise<Result> {
    const until = Date.now() + this.patienceMs;
    for (;;) {
      if (!isRead) await this.freed;
      try {
        return await statement();
      } catch (error) {
        if (!isBusy(error) || Date.now() >= until) throw error;
        this.freed ??= this.untilFree(until).finally(() => {
          this.freed = null;
        });
        await this.freed;
      }
    }
  }

  /** Never throws: those who wait find out by their own statement. */
  private async untilFree(until: number): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; Date.now() < until; pause = Math.min(pause * 2, LAST_PAUSE_MS)) {
      await wait(pause);
      const isFree = await this.take().then(
        () => true,
        (error: unknown) => !isBusy(error),
      );
      if (isFree) return;
    }
  }
}

/** Whether a statement met the lock. The driver's own error carries SQLite's number; Prisma's adapter says it in its own words, in the cause. */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("rawCode" in error && typeof error.rawCode === "number") return (error.rawCode & 0xff) === SQLITE_BUSY;
  const { cause } = error;
  return typeof cause === "object" && cause !== null && "kind" in cause && cause.kind === "SocketTimeout";
}
