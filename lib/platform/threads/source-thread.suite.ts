import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

/** A thread of a module as it is written: threads read no TypeScript by themselves, and the built app's are bundled. */
export function sourceThread(module: URL, options: WorkerOptions = {}): Worker {
  const path = JSON.stringify(fileURLToPath(module));
  return new Worker(`require("tsx/cjs/api").register(); require(${path});`, { ...options, eval: true });
}
