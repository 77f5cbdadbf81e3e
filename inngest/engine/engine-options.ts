import type { Inngest, InngestFunction } from "inngest";
import type { Clock } from "@/lib/platform/clock";
import type { EngineDb } from "./store";

/** Where the engine tells what happens to it; a pino logger is one. */
export interface EngineLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export interface EngineOptions {
  db: EngineDb;
  client: Inngest.Any;
  functions: readonly InngestFunction.Any[];
  clock?: Clock;
  log?: EngineLog;
  /** Steps that may be in flight at once. Default 64. */
  workers?: number;
  /** Finished runs and events older than this are deleted, hourly. Default 14 days, milliseconds. */
  retentionMs?: number;
}

/** The embedded engine of one process. */
export interface Engine {
  /**
   * Reads the functions, takes the lease and begins to work.
   * @throws AppError `conflict` when another live process runs the engine of this database
   * @throws Error naming functions with options that the embedded engine does not have
   */
  start(): Promise<void>;
  /** Lets steps in flight end for up to 5 s, hands the others back, and gives up the lease. */
  stop(): Promise<void>;
  /** What the SDK's client uses for its calls: events and checkpoints. Works, through the inbox, before `start` too. */
  fetch(url: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Looks at once for events of other processes, and for what has become due. */
  wake(): void;
  /** Resolves when nothing is left that could run now. */
  whenIdle(): Promise<void>;
  readonly isLeader: boolean;
}
