import { parentPort } from "node:worker_threads";
import { AppError } from "../errors";
import type { Answer } from "./answer";

function answerOf<Input, Output>(work: (input: Input) => Output, input: Input): Answer<Output> {
  try {
    return { kind: "done", output: work(input) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message, fields } = error;
      return { kind: "refused", code, message, fields };
    }
    return { kind: "failed", text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The other end of a `ThreadPool`, called once by the module that a thread runs. Input and output are cloned on their way. */
export function serveThread<Input, Output>(work: (input: Input) => Output): void {
  parentPort?.on("message", (input: Input) => parentPort?.postMessage(answerOf(work, input)));
}
