/** What the engine keeps, as its rules see it. Times are milliseconds since the epoch. */

export type RunStatus = "active" | "completed" | "failed" | "cancelled";

/** An accepted event. `payload` is the JSON that functions receive. */
export interface EventRecord {
  id: string;
  name: string;
  payload: string;
  receivedAt: number;
}

/** The part of a run that outlives its process besides its steps. */
export interface RunState {
  /** Values of the concurrency keys, in the order of the function's limits. */
  keys: string[];
  /** True while the SDK must plan steps instead of running the first one at once. */
  isPlanning: boolean;
  /** Steps of a parallel group that are not done; the function is called again when none is left. */
  pending: readonly string[];
  /** Steps of `group.parallel` that race: the function is called again after each of them. */
  racing?: string[];
  /** True for functions with `optimizeParallelism: false`: they are called again after every step of a group. */
  isUnjoined?: boolean;
  /** The step that waits for this run's result (`step.invoke`). */
  parent?: { runId: string; stepId: string };
}

export interface StepRecord {
  runId: string;
  stepId: string;
  /** Order of completion. */
  place: number;
  kind: "data" | "error";
  /** JSON of the value or of the error. */
  body: string;
}

/** `discover` calls the function, `step` one planned step, `sleep` and `timeout` end a wait. */
export type QueueKind = "discover" | "step" | "sleep" | "timeout";

export interface QueueRecord {
  id: string;
  runId: string;
  kind: QueueKind;
  stepId: string;
  dueAt: number;
  attempt: number;
  /** How often an executor began it without coming to an end. */
  claims: number;
}

/** What an incoming event must be to meet a wait. */
export interface WaitMatch {
  /** Where in the event to look; null means every event of the name is tried with the expression. */
  path: string | null;
  /** JSON that must stand at the path; null never matches. */
  value: string | null;
  /** CEL that must hold besides; null when the value says all. */
  expression: string | null;
  /** The run's own event, kept only where an expression needs it. */
  event?: unknown;
}

export interface WaitRecord {
  runId: string;
  kind: "event" | "cancel";
  stepId: string;
  eventName: string;
  match: WaitMatch;
  expiresAt: number | null;
}

export type KeyKind = "once" | "limit" | "cron";

export interface KeyRecord {
  id: string;
  kind: KeyKind;
  until: number;
}

export interface RunRecord {
  id: string;
  functionId: string;
  eventId: string;
  status: RunStatus;
  state: RunState;
  output: string | null;
  createdAt: number;
  endedAt: number | null;
}
