import { setTimeout as delay } from "node:timers/promises";
import type { EngineLog } from "./engine-options";
import { WriteBatch } from "./write-batch";

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;

interface Round {
  batch: WriteBatch;
  done: Promise<void>;
  settle: () => void;
}

function newRound(): Round {
  let settle = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { batch: new WriteBatch(), done, settle };
}

/**
 * Makes changes durable, many at a time: what is noted while one batch is being written goes into the next.
 * A database that is locked or full is asked again until it answers; nobody who waits for `committed` goes on before.
 */
export class Journal {
  private open: Round = newRound();
  private isScheduled = false;
  private writing: Promise<void> | null = null;
  private isClosed = false;

  constructor(
    private readonly write: (batch: WriteBatch) => Promise<void>,
    private readonly log: EngineLog,
  ) {}

  /** The batch that the next write takes. Whoever changes it need not ask for the write. */
  get batch(): WriteBatch {
    this.schedule();
    return this.open.batch;
  }

  /** Resolves when everything noted so far is durable. */
  committed(): Promise<void> {
    if (this.isScheduled) return this.open.done;
    return this.writing ?? Promise.resolve();
  }

  /** Gives up a write that keeps failing. Those who wait for it wait for ever: their work is another owner's now. */
  close(): void {
    this.isClosed = true;
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    if (this.writing === null) setImmediate(() => this.flush());
  }

  private flush(): void {
    const round = this.open;
    this.open = newRound();
    this.isScheduled = false;
    this.writing = round.done;
    void this.writeStubbornly(round.batch).then((isWritten) => {
      this.writing = null;
      if (!isWritten) return;
      round.settle();
      if (this.isScheduled) setImmediate(() => this.flush());
    });
  }

  private async writeStubbornly(batch: WriteBatch): Promise<boolean> {
    for (let wait = FIRST_RETRY_MS; !this.isClosed; wait = Math.min(wait * 2, LAST_RETRY_MS)) {
      try {
        await this.write(batch);
        return true;
      } catch (error) {
        if (this.isClosed) return false;
        this.log.error(
          { err: error, retryInMs: wait },
          "the engine could not write its state; it tries again",
        );
        await delay(wait);
      }
    }
    return false;
  }
}
