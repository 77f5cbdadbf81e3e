import type { ErrorCode, FieldError } from "../errors";

/** What a thread sends back: errors of our own keep their code and words, others the text for the log. */
export type Answer<Output> =
  | { kind: "done"; output: Output }
  | { kind: "refused"; code: ErrorCode; message: string; fields: FieldError[] }
  | { kind: "failed"; text: string };
