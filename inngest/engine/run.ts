import type { Claimable, Group } from "./claim-fairly";
import { Few } from "./few";
import type { FunctionConfig } from "./function-config";
import { laneOf } from "./lane-of";
import type { QueueRecord, RunRecord, StepRecord, WaitRecord } from "./records";

/** Every empty list of a run is this one. */
export const NONE: readonly never[] = [];

/** A queue row with its place in the fair queue. */
export interface Item extends QueueRecord, Claimable {
  isRunning: boolean;
  /** Set when the engine stops: what the call still answers is ignored, and the next owner repeats it. */
  isHandedBack: boolean;
}

/** The part of a run that is only in memory while the run works. */
export interface RunDetail {
  /** JSON of the event. */
  payload: string;
  steps: Map<string, StepRecord>;
}

/** An active run as the engine holds it. */
export interface Run extends RunRecord {
  config: FunctionConfig;
  /** Where its items stand in the fair queue. */
  lane: Group[];
  items: Few<Item>;
  /** By step id; waits that cancel the run are under their own id. */
  waits: Few<WaitRecord>;
  detail: RunDetail | null;
  /** Steps that came to an end while the detail was not in memory. */
  unseen: readonly StepRecord[];
  /** Set when something happened while the function was being called: it is called once more. */
  isWoken: boolean;
  hasBegun: boolean;
}

/** The run of a record, with nothing queued yet. */
export function newRun(record: RunRecord, config: FunctionConfig): Run {
  const lane = laneOf(config, record.state.keys);
  return {
    id: record.id,
    functionId: config.id,
    eventId: record.eventId,
    status: record.status,
    state: { ...record.state, keys: lane.keys },
    output: record.output,
    createdAt: record.createdAt,
    endedAt: record.endedAt,
    config,
    lane: lane.groups,
    items: new Few(),
    waits: new Few(),
    detail: null,
    unseen: NONE,
    isWoken: false,
    hasBegun: false,
  };
}
