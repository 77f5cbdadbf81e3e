import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claimable, FairQueue, type Group } from "./claim-fairly";

interface Work extends Claimable {
  id: number;
  keys: string[];
}

const LIMITS: Record<string, number> = { fn: 5, "a:0": 2, "a:1": 3, "b:0": 1, "b:1": 2, "b:2": 2 };

function work(id: number, workspace: number, job: number, isFirst = true): Work {
  const keys = ["fn", `a:${workspace}`, `b:${job}`];
  const lane: Group[] = keys.map((key) => ({ name: key, limits: [{ key, max: LIMITS[key] ?? 1 }] }));
  return { id, keys, lane, isFirst };
}

/** The rules in their plainest form, beside the queue under test. */
class Model {
  private readonly queue = new FairQueue<Work>();
  private readonly waiting: Work[] = [];
  private readonly inFlight = new Set<Work>();
  private next = 0;

  add(workspace: number, job: number, isFirst: boolean): void {
    const item = work(this.next++, workspace, job, isFirst);
    this.waiting.push(item);
    this.queue.add(item);
  }

  take(): void {
    const runnable = this.waiting.filter((item) => this.mayRun(item));
    const taken = this.queue.take();
    expect(taken === undefined).toBe(runnable.length === 0);
    if (taken === undefined) return;
    const sameLane = runnable.filter((item) => item.keys.join() === taken.keys.join());
    expect(taken).toBe(sameLane.find((item) => !item.isFirst) ?? sameLane[0]);
    this.waiting.splice(this.waiting.indexOf(taken), 1);
    this.inFlight.add(taken);
  }

  release(pick: number): void {
    const item = [...this.inFlight][pick % Math.max(1, this.inFlight.size)];
    if (item === undefined) return;
    this.inFlight.delete(item);
    this.queue.release(item);
  }

  remove(pick: number): void {
    const [item] = this.waiting.splice(pick % Math.max(1, this.waiting.length), 1);
    if (item !== undefined) this.queue.remove(item);
  }

  private mayRun(item: Work): boolean {
    return item.keys.every((key) => {
      const running = [...this.inFlight].filter((other) => other.keys.includes(key)).length;
      return running < (LIMITS[key] ?? 1);
    });
  }
}

type Action = (model: Model) => void;
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(fc.nat(1), fc.nat(2), fc.boolean()).map(
    ([workspace, job, isFirst]): Action =>
      (model) =>
        model.add(workspace, job, isFirst),
  ),
  fc.constant<Action>((model) => model.take()),
  fc.nat(20).map(
    (pick): Action =>
      (model) =>
        model.release(pick),
  ),
  fc.nat(20).map(
    (pick): Action =>
      (model) =>
        model.remove(pick),
  ),
);

describe("FairQueue", () => {
  it("keeps every limit, claims whenever something may run, and keeps the order inside a group", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 200 }), (actions) => {
        const model = new Model();
        for (const act of actions) act(model);
      }),
      { numRuns: 300 },
    );
  });

  it("lets ten jobs of one workspace progress evenly, whatever the order they came in", () => {
    const queue = new FairQueue<Work>();
    const lane = (job: number): Group[] => [
      { name: "fn", limits: [] },
      { name: "w", limits: [{ key: "w", max: 4 }] },
      { name: `j${job}`, limits: [] },
    ];
    for (let job = 0; job < 10; job += 1) {
      for (let n = 0; n < 100; n += 1) queue.add({ id: job, keys: [], lane: lane(job), isFirst: true });
    }
    const done = new Array<number>(10).fill(0);
    const flying: Work[] = [];
    for (let turn = 0; turn < 1000; turn += 1) {
      for (let item = queue.take(); item !== undefined; item = queue.take()) flying.push(item);
      expect(flying.length).toBeLessThanOrEqual(4);
      const item = flying.shift();
      if (item === undefined) throw new Error("the queue stands still");
      queue.release(item);
      done[item.id] = (done[item.id] ?? 0) + 1;
      expect(Math.max(...done) - Math.min(...done)).toBeLessThanOrEqual(2);
    }
    expect(queue.take()).toBeUndefined();
  });

  it("claims past a blocked group without looking at its items", () => {
    const queue = new FairQueue<Work>();
    let looks = 0;
    const blocked: Group[] = [{ name: "full", limits: [{ key: "full", max: 1 }] }];
    for (let id = 0; id < 10_000; id += 1) {
      const item: Work = { id, keys: [], lane: blocked, isFirst: true };
      const get = (target: Work, name: string | symbol) => {
        looks += 1;
        return Reflect.get(target, name);
      };
      queue.add(new Proxy(item, { get }));
    }
    queue.add({ id: -1, keys: [], lane: [{ name: "free", limits: [] }], isFirst: true });
    looks = 0;
    const claimed = [queue.take(), queue.take(), queue.take()];
    expect(claimed.filter((item) => item !== undefined)).toHaveLength(2);
    expect(looks).toBeLessThan(10);
  });
});
