import { Heap } from "./heap";

/** A concurrency limit that an item counts against while it is in flight. */
export interface Limit {
  key: string;
  max: number;
}

/**
 * Where an item stands in the queue: a path of groups (function, first key, second key). Siblings share fairly.
 * `limits` are those of the group itself; items of other groups may count against the same key.
 */
export interface Group {
  name: string;
  limits: Limit[];
}

export interface Claimable {
  lane: Group[];
  /** True when the item begins its run. Runs that have begun go before those that have not. */
  isFirst: boolean;
}

interface Counter<T> {
  max: number;
  inFlight: number;
  parked: Set<Node<T>>;
}

interface Node<T> {
  name: string;
  parent: Node<T> | null;
  counters: Counter<T>[];
  children: Map<string, Node<T>>;
  runnable: Heap<Node<T>>;
  begun: Set<T>;
  waiting: Set<T>;
  inFlight: number;
  lastServed: number;
}

function isBefore<T>(a: Node<T>, b: Node<T>): boolean {
  return a.inFlight === b.inFlight ? a.lastServed < b.lastServed : a.inFlight < b.inFlight;
}

function newNode<T>(name: string, parent: Node<T> | null, counters: Counter<T>[], turn: number): Node<T> {
  return {
    name,
    parent,
    counters,
    children: new Map(),
    runnable: new Heap<Node<T>>(isBefore),
    begun: new Set(),
    waiting: new Set(),
    inFlight: 0,
    lastServed: turn,
  };
}

const hasWork = <T>(node: Node<T>) => node.runnable.size > 0 || node.begun.size > 0 || node.waiting.size > 0;

/**
 * The items that could run now. The next one comes from the group with the fewest items in flight (then the one
 * that was served longest ago), and inside a group in the order of arrival. Groups at a limit are parked under that
 * limit until an item of it is released, so a claim costs O(log groups) however many items wait behind a limit.
 */
export class FairQueue<T extends Claimable> {
  private readonly root: Node<T> = newNode<T>("", null, [], 0);
  private readonly counters = new Map<string, Counter<T>>();
  private turn = 0;

  add(item: T): void {
    const leaf = this.leafOf(item.lane);
    (item.isFirst ? leaf.waiting : leaf.begun).add(item);
    this.offer(leaf);
  }

  /** Takes an item out that nobody has claimed. */
  remove(item: T): void {
    const path = this.findPath(item.lane);
    const leaf = path.at(-1);
    leaf?.waiting.delete(item);
    leaf?.begun.delete(item);
    this.prune(path);
  }

  /** Claims the next item, or nothing when none may run. Every claimed item must be released. */
  take(): T | undefined {
    return this.takeFrom(this.root);
  }

  release(item: T): void {
    const path = this.findPath(item.lane);
    for (const node of path) {
      node.inFlight -= 1;
      node.parent?.runnable.move(node);
      for (const counter of node.counters) this.freeOne(counter);
    }
    this.prune(path);
  }

  private takeFrom(node: Node<T>): T | undefined {
    const own = this.firstOf(node);
    if (own !== undefined) return own;
    for (let child = node.runnable.peek(); child !== undefined; child = node.runnable.peek()) {
      const taken = this.isParked(child) ? undefined : this.takeFrom(child);
      if (taken === undefined) {
        node.runnable.remove(child);
        continue;
      }
      this.count(node, child);
      return taken;
    }
    return undefined;
  }

  private firstOf(node: Node<T>): T | undefined {
    const from = node.begun.size > 0 ? node.begun : node.waiting;
    const { value } = from.values().next();
    if (value !== undefined) from.delete(value);
    return value;
  }

  private count(node: Node<T>, child: Node<T>): void {
    child.inFlight += 1;
    this.turn += 1;
    child.lastServed = this.turn;
    for (const counter of child.counters) counter.inFlight += 1;
    if (hasWork(child)) node.runnable.move(child);
    else node.runnable.remove(child);
  }

  /** True when a limit holds the group back; it is then noted there. */
  private isParked(node: Node<T>): boolean {
    const full = node.counters.find((counter) => counter.inFlight >= counter.max);
    full?.parked.add(node);
    return full !== undefined;
  }

  private offer(node: Node<T>): void {
    if (node.parent === null || !hasWork(node) || this.isParked(node)) return;
    if (!node.parent.runnable.has(node)) node.parent.runnable.push(node);
    this.offer(node.parent);
  }

  private freeOne(counter: Counter<T>): void {
    counter.inFlight -= 1;
    const parked = [...counter.parked];
    counter.parked.clear();
    for (const node of parked) this.offer(node);
  }

  private leafOf(lane: Group[]): Node<T> {
    let node = this.root;
    for (const group of lane) {
      let child = node.children.get(group.name);
      if (child === undefined) {
        child = newNode(
          group.name,
          node,
          group.limits.map((limit) => this.counterOf(limit)),
          this.turn,
        );
        node.children.set(group.name, child);
      }
      node = child;
    }
    return node;
  }

  private findPath(lane: Group[]): Node<T>[] {
    const path: Node<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (const group of lane) {
      node = node.children.get(group.name);
      if (node === undefined) break;
      path.push(node);
    }
    return path;
  }

  private counterOf({ key, max }: Limit): Counter<T> {
    const known = this.counters.get(key) ?? { max, inFlight: 0, parked: new Set<Node<T>>() };
    known.max = max;
    this.counters.set(key, known);
    return known;
  }

  /** Forgets groups without items, so that keys which come and go do not fill the memory. */
  private prune(path: Node<T>[]): void {
    for (const node of path.toReversed()) {
      if (hasWork(node) || node.inFlight > 0 || node.children.size > 0) return;
      for (const counter of node.counters) counter.parked.delete(node);
      node.parent?.runnable.remove(node);
      node.parent?.children.delete(node.name);
    }
  }
}
