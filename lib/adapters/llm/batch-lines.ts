import { AppError } from "@/lib/platform/errors";
import type { BatchResult, LlmAnswer } from "./contract";
import { withDeadline } from "./with-deadline";

/** For one request about a batch, its files and its results included. */
const TIMEOUT_MS = 120_000;
/** What a provider calls one of its batches must fit into a path. */
const NAME = /^[A-Za-z0-9_-]{1,128}$/;

/** Runs one request about a batch under its deadline. */
export function aboutBatch<T>(request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  return withDeadline(TIMEOUT_MS, undefined, request);
}

/** The lines of a results file as JSON. @throws AppError `upstream_failed` for a line that is none */
export function jsonLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      try {
        return JSON.parse(line);
      } catch (cause) {
        throw new AppError("upstream_failed", "The model provider's results are not JSON.", { cause });
      }
    });
}

/** A result that can be read, or the reason why not. */
export function resultOf(id: string, read: () => LlmAnswer): BatchResult {
  try {
    return { id, answer: read() };
  } catch (error) {
    return { id, error: failed(error instanceof AppError ? error.message : "The answer could not be read.") };
  }
}

/** A request of a batch that has no answer. The same request may be made again by itself. */
export function failed(reason: string): AppError {
  return new AppError("upstream_failed", reason);
}

/** @throws AppError `upstream_failed` for a name that could mean another path */
export function safeName(name: string): string {
  if (NAME.test(name)) return name;
  throw new AppError("upstream_failed", "The model provider gave a batch a name that cannot be used.");
}
