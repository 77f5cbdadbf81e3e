import { LRUCache } from "lru-cache";
import type { Group } from "./claim-fairly";
import type { FunctionConfig } from "./function-config";

/** What runs of one function with equal concurrency keys have in common, held once for all of them. */
export interface Lane {
  keys: string[];
  /** Where their items stand in the fair queue: the function, then one group for each key. */
  groups: Group[];
}

/** Keys that are remembered for a function: jobs and workspaces with work at the same time. */
const REMEMBERED = 1_000;
const known = new WeakMap<FunctionConfig, LRUCache<string, Lane>>();

/** The lane of a function's runs with these keys: the same object as long as it is remembered. */
export function laneOf(config: FunctionConfig, keys: string[]): Lane {
  const lanes = known.get(config) ?? new LRUCache<string, Lane>({ max: REMEMBERED });
  known.set(config, lanes);
  const name = JSON.stringify(keys);
  const lane = lanes.get(name) ?? { keys, groups: groupsOf(config, keys) };
  lanes.set(name, lane);
  return lane;
}

function groupsOf(config: FunctionConfig, keys: string[]): Group[] {
  const ofFunction: Group = { name: config.id, limits: [] };
  const groups = [ofFunction];
  config.concurrency.forEach((limit, at) => {
    const key = `${config.id} ${at}`;
    if (limit.key === undefined) {
      ofFunction.limits.push({ key, max: limit.limit });
      return;
    }
    const value = keys[at] ?? "null";
    groups.push({ name: `${at} ${value}`, limits: [{ key: `${key} ${value}`, max: limit.limit }] });
  });
  return groups;
}
