import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "@/lib/platform/clock";
import { acceptEvents, eventShape, type SentEvent } from "./accept-events";
import type { EngineLog } from "./engine-options";
import type { FunctionConfig } from "./function-config";
import { handBack } from "./hand-back";
import { readInbox } from "./inbox-store";
import { Journal } from "./journal";
import { acquireLease, ownersHere } from "./lease";
import { dropLease, readLease } from "./lease-store";
import { loadRun } from "./load-run";
import { loadWorld } from "./load-world";
import { pump } from "./pump";
import { startDueCrons } from "./schedule-cron";
import type { CallSdk } from "./sdk-handler";
import { type EngineDb, writeBatch } from "./store";
import { trimBefore } from "./trim-store";
import { World } from "./world";

const POLL_MS = 250;
const BEAT_MS = 3000;
const GRACE_MS = 5000;
const TRIM_EVERY_MS = 3_600_000;

export interface TermOptions {
  db: EngineDb;
  clock: Clock;
  log: EngineLog;
  callSdk: CallSdk;
  functions: FunctionConfig[];
  workers: number;
  retentionMs: number;
}

/** The time during which this process holds the lease. It ends by `end`, or when another process took over. */
export class EngineTerm {
  readonly world: World;
  isOver = false;
  private readonly owner = randomUUID();
  private readonly journal: Journal;
  private readonly timers: NodeJS.Timeout[] = [];
  private soon: NodeJS.Timeout | undefined;
  private isPumpAsked = false;
  private lastWrite = 0;
  private accepting: Promise<unknown> = Promise.resolve();
  private draining: Promise<void> | null = null;

  private constructor(private readonly options: TermOptions) {
    const { db, clock, log, callSdk } = options;
    this.journal = new Journal((batch) => this.write(batch), log);
    const sayLater = (run: Parameters<typeof loadRun>[2], then: () => void) =>
      void loadRun(this.world, db, run).then(then, (error) =>
        log.error({ err: error, runId: run.id }, "the end of a run could not be told"),
      );
    this.world = new World(clock, log, this.journal, callSdk, () => this.askPump(), sayLater);
    for (const config of options.functions) this.world.addFunction(config);
  }

  /** @throws AppError `conflict` when another live process holds the lease */
  static async begin(options: TermOptions): Promise<EngineTerm> {
    const term = new EngineTerm(options);
    await acquireLease(options.db, term.owner, options.clock);
    await loadWorld(term.world, options.db);
    term.timers.push(
      setInterval(() => term.wake(), POLL_MS),
      setInterval(() => void term.trim(), TRIM_EVERY_MS),
    );
    term.wake();
    return term;
  }

  /** Takes events in, one call after the other; resolves when they are durable. */
  async acceptEvents(events: SentEvent[], inboxIds: string[] = []): Promise<string[]> {
    const accepted = this.accepting.then(() => acceptEvents(this.world, this.options.db, events, inboxIds));
    // The next in line goes on whether or not this one could be accepted; its own caller is told.
    this.accepting = accepted.catch(() => undefined);
    const ids = await accepted;
    await this.journal.committed();
    return ids;
  }

  wake(): void {
    if (this.isOver || this.world.isStopping) return;
    startDueCrons(this.world);
    if (Date.now() - this.lastWrite > BEAT_MS) void this.world.changes;
    void this.drainInbox();
    this.askPump();
  }

  async whenIdle(): Promise<void> {
    for (;;) {
      await this.drainInbox();
      await this.accepting;
      await this.journal.committed();
      if (this.isOver || (this.world.inFlight.size === 0 && !this.isPumpAsked)) return;
      await delay(2);
    }
  }

  async end(): Promise<void> {
    if (this.isOver) return;
    this.world.isStopping = true;
    await this.waitFor(() => this.world.inFlight.size === 0);
    handBack(this.world);
    let isWritten = false;
    void this.journal.committed().then(() => {
      isWritten = true;
    });
    await this.waitFor(() => isWritten || this.isOver);
    this.close();
    await dropLease(this.options.db, this.owner);
  }

  private async waitFor(isSo: () => boolean): Promise<void> {
    const until = Date.now() + GRACE_MS;
    while (!isSo() && Date.now() < until) await delay(5);
  }

  private close(): void {
    this.isOver = true;
    this.world.isStopping = true;
    this.journal.close();
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.soon);
    ownersHere().delete(this.owner);
  }

  /** Many wishes become one look, before the journal writes: what begins at once costs no write of its own. */
  private askPump(): void {
    if (this.isPumpAsked || this.isOver) return;
    this.isPumpAsked = true;
    queueMicrotask(() => {
      this.isPumpAsked = false;
      if (this.isOver) return;
      pump(this.world, this.options.db, this.options.workers);
      this.lookAgainWhenDue();
    });
  }

  private lookAgainWhenDue(): void {
    clearTimeout(this.soon);
    const dueIn = (this.world.later.peek()?.dueAt ?? Number.POSITIVE_INFINITY) - this.world.now();
    if (dueIn < POLL_MS) this.soon = setTimeout(() => this.askPump(), Math.max(1, dueIn));
  }

  private drainInbox(): Promise<void> {
    this.draining ??= this.takeInbox()
      .catch((error) =>
        this.options.log.warn({ err: error }, "the inbox could not be read; it is tried again"),
      )
      .finally(() => {
        this.draining = null;
      });
    return this.draining;
  }

  private async takeInbox(): Promise<void> {
    for (
      let rows = await readInbox(this.options.db);
      rows.length > 0;
      rows = await readInbox(this.options.db)
    ) {
      if (this.isOver || this.world.isStopping) return;
      const events = rows.map((row) => eventShape.parse(JSON.parse(row.payload)));
      const ids = rows.map((row) => row.id);
      await this.acceptEvents(events, ids);
    }
  }

  private async write(batch: Parameters<typeof writeBatch>[1]): Promise<void> {
    try {
      await writeBatch(this.options.db, batch, this.owner, this.world.now());
      this.lastWrite = Date.now();
    } catch (error) {
      const holder = await readLease(this.options.db);
      if (holder?.owner !== this.owner) this.lose();
      throw error;
    }
  }

  private lose(): void {
    this.close();
    this.options.log.error(
      {},
      "another process has taken over the engine of this database; this one stopped",
    );
  }

  private async trim(): Promise<void> {
    const now = this.world.now();
    try {
      await trimBefore(this.options.db, now - this.options.retentionMs, now);
    } catch (error) {
      this.options.log.warn({ err: error }, "old runs could not be deleted; it is tried again in an hour");
    }
  }
}
