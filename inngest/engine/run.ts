import type { Claimable, Group } from "./claim-fairly";
import type { FunctionConfig } from "./function-config";
import type { QueueRecord, RunRecord, StepRecord, WaitRecord } from "./records";

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
  items: Map<string, Item>;
  /** By step id; waits that cancel the run are under their own id. */
  waits: Map<string, WaitRecord>;
  detail: RunDetail | null;
  /** Steps that came to an end while the detail was not in memory. */
  unseen: StepRecord[];
  /** Set when something happened while the function was being called: it is called once more. */
  isWoken: boolean;
  hasBegun: boolean;
}

/** Where a run's items stand in the fair queue: its function, then one group for each concurrency key. */
export function laneOf(config: FunctionConfig, keys: string[]): Group[] {
  const ofFunction: Group = { name: config.id, limits: [] };
  const lane = [ofFunction];
  config.concurrency.forEach((limit, at) => {
    const key = `${config.id} ${at}`;
    if (limit.key === undefined) {
      ofFunction.limits.push({ key, max: limit.limit });
      return;
    }
    const value = keys[at] ?? "null";
    lane.push({ name: `${at} ${value}`, limits: [{ key: `${key} ${value}`, max: limit.limit }] });
  });
  return lane;
}

/** The run of a record, with nothing queued yet. */
export function newRun(record: RunRecord, config: FunctionConfig): Run {
  return {
    ...record,
    config,
    items: new Map(),
    waits: new Map(),
    detail: null,
    unseen: [],
    isWoken: false,
    hasBegun: false,
  };
}
