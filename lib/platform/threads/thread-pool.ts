import type { Worker } from "node:worker_threads";
import { AppError } from "../errors";
import type { Answer } from "./answer";

interface Task<Input, Output> {
  input: Input;
  resolve: (output: Output) => void;
  reject: (error: Error) => void;
}

interface PoolOptions {
  /** Starts a thread whose module calls `serveThread`. */
  open: () => Worker;
  /** Most threads at once. */
  most: number;
  /** How long a thread stays without work, milliseconds. */
  idleMs: number;
  /** For the user, where a thread ran out of memory. */
  tooLarge: string;
}

/**
 * Threads for work that would keep the event loop from answering others. A thread does one piece at a time; what it may hold
 * in memory is bounded by how it was opened, and one that dies takes only its own piece along.
 */
export class ThreadPool<Input, Output> {
  readonly #options: PoolOptions;
  readonly #waiting: Task<Input, Output>[] = [];
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  readonly #threads = new Set<Worker>();
  /** Why threads died. The piece that one was at is rejected with it; an idle one is replaced when there is work. */
  readonly #troubles = new WeakMap<Worker, Error>();

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /**
   * @throws AppError what the work threw, or `too_large` when it needed more memory than a thread has
   * @throws Error when the work failed otherwise, or its thread ended
   */
  run(input: Input): Promise<Output> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ input, resolve, reject });
      this.#next();
    });
  }

  /** Ends all threads; what they were at is rejected. */
  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const thread = this.#takeIdle() ?? this.#openAnother();
    const task = thread === null ? undefined : this.#waiting.shift();
    if (thread !== null && task !== undefined) this.#give(thread, task);
  }

  #openAnother(): Worker | null {
    if (this.#threads.size >= this.#options.most) return null;
    try {
      return this.#open();
    } catch (error) {
      // Who waits for a thread that cannot be had hears of it.
      this.#waiting.shift()?.reject(error instanceof Error ? error : new Error(String(error)));
      return null;
    }
  }

  #takeIdle(): Worker | null {
    // The one that worked last: others may fall idle for good.
    const [thread, timer] = [...this.#idle].at(-1) ?? [null, null];
    if (thread === null) return null;
    clearTimeout(timer);
    this.#idle.delete(thread);
    return thread;
  }

  #open(): Worker {
    const thread = this.#options.open();
    this.#threads.add(thread);
    thread.once("error", (error) => this.#troubles.set(thread, this.#explain(error)));
    thread.once("exit", () => {
      clearTimeout(this.#idle.get(thread));
      this.#idle.delete(thread);
      this.#threads.delete(thread);
      this.#next();
    });
    return thread;
  }

  #give(thread: Worker, { input, resolve, reject }: Task<Input, Output>): void {
    const ended = new Error("The thread ended before its work was done");
    const onExit = () => reject(this.#troubles.get(thread) ?? ended);
    thread.once("exit", onExit);
    thread.once("message", (answer: Answer<Output>) => {
      thread.off("exit", onExit);
      this.#rest(thread);
      if (answer.kind === "done") resolve(answer.output);
      else if (answer.kind === "failed") reject(new Error(answer.text));
      else reject(new AppError(answer.code, answer.message, { fields: answer.fields }));
    });
    thread.ref();
    thread.postMessage(input);
  }

  /** Waits for the next piece without keeping the process alive. */
  #rest(thread: Worker): void {
    thread.unref();
    const timer = setTimeout(() => {
      this.#idle.delete(thread);
      void thread.terminate();
    }, this.#options.idleMs);
    this.#idle.set(thread, timer.unref());
    this.#next();
  }

  #explain(error: Error & { code?: string }): Error {
    if (error.code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
    return new AppError("too_large", this.#options.tooLarge, { cause: error });
  }
}
