import type { Clock } from "@/lib/platform/clock";
import { FairQueue } from "./claim-fairly";
import type { EngineLog } from "./engine-options";
import type { FunctionConfig } from "./function-config";
import { Heap } from "./heap";
import type { Journal } from "./journal";
import type { KeyRecord } from "./records";
import type { Item, Run } from "./run";
import type { CallSdk } from "./sdk-handler";
import { WaitIndex } from "./wait-index";
import type { WriteBatch } from "./write-batch";

export interface EventTrigger {
  config: FunctionConfig;
  expression: string | null;
}

/**
 * The state of the one engine of a database. Rules change it synchronously and note each change in the journal;
 * whoever acts on a change first waits until the journal has committed it.
 */
export class World {
  readonly functions = new Map<string, FunctionConfig>();
  readonly triggers = new Map<string, EventTrigger[]>();
  readonly runs = new Map<string, Run>();
  readonly ready = new FairQueue<Item>();
  readonly later = new Heap<Item>((a, b) => a.dueAt < b.dueAt);
  readonly waits = new WaitIndex();
  readonly keys = new Map<string, KeyRecord>();
  readonly inFlight = new Set<Item>();
  isStopping = false;
  private lastPlace = 0;

  constructor(
    readonly clock: Clock,
    readonly log: EngineLog,
    readonly journal: Journal,
    readonly callSdk: CallSdk,
    /** Asks for a look at the queue soon; cheap to call often. */
    readonly wake: () => void,
    /** Loads a run that sleeps, then goes on. */
    readonly sayLater: (run: Run, then: () => void) => void,
  ) {}

  /** The batch in which changes are noted. */
  get changes(): WriteBatch {
    return this.journal.batch;
  }

  now(): number {
    return this.clock.now();
  }

  /** A number that grows with every step, over restarts too. Microseconds, unless the clock goes back. */
  nextPlace(): number {
    this.lastPlace = Math.max(this.lastPlace + 1, this.now() * 1000);
    return this.lastPlace;
  }

  /**
   * Forgets idempotency keys: in memory they only save the reading. Those that the next write makes durable stay. To be
   * called when everything before is written, and while no event is being accepted.
   */
  forgetOnceKeys(): void {
    const unwritten = this.changes.keys;
    for (const { id, kind } of this.keys.values())
      if (kind === "once" && !unwritten.has(id)) this.keys.delete(id);
  }

  addFunction(config: FunctionConfig): void {
    this.functions.set(config.id, config);
    for (const trigger of config.triggers) {
      if (!("event" in trigger)) continue;
      const known = this.triggers.get(trigger.event) ?? [];
      known.push({ config, expression: trigger.expression ?? null });
      this.triggers.set(trigger.event, known);
    }
  }
}
