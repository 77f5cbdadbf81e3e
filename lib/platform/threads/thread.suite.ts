import { AppError } from "../errors";
import { serveThread } from "./serve-thread";

/** What the test's threads do. */
export type Order =
  | { say: string }
  | { wait: number }
  | { refuse: string }
  | { fail: string }
  | { hoard: true }
  | { die: number };

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

serveThread((order: Order): string | number => {
  if ("say" in order) return order.say;
  if ("wait" in order) {
    pause(order.wait);
    return order.wait;
  }
  if ("refuse" in order)
    throw new AppError("invalid_input", order.refuse, { fields: [{ field: "a", message: "b" }] });
  if ("fail" in order) throw new RangeError(order.fail);
  if ("die" in order) process.exit(order.die);
  const hoard: string[][] = [];
  for (;;) hoard.push(Array.from({ length: 1_000 }, (_, n) => `${hoard.length} ${n}`));
});
