import type { EventRecord, KeyRecord, QueueRecord, RunRecord, StepRecord, WaitRecord } from "./records";

/**
 * Changes that become durable together. Records are held by reference and read at the moment of writing, so several
 * changes of one record cost one row. `null` removes.
 */
export class WriteBatch {
  readonly events: EventRecord[] = [];
  readonly runs = new Map<string, RunRecord>();
  readonly steps: StepRecord[] = [];
  readonly queue = new Map<string, QueueRecord | null>();
  readonly waits = new Map<string, WaitRecord | null>();
  readonly keys = new Map<string, KeyRecord>();
  /** Rows of the inbox that have been accepted. */
  readonly acceptedInbox: string[] = [];
}
