import { z } from "zod";
import type { SdkAnswer } from "./sdk-handler";

const opShape = z.object({
  op: z.string(),
  id: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  opts: z.record(z.string(), z.unknown()).nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});

/** One operation that the SDK reports. */
export type Op = z.infer<typeof opShape>;
export const opsShape = z.union([z.array(opShape), opShape.transform((op) => [op])]);

/** What a call of the SDK came to. */
export type Answer =
  | { kind: "returned"; body: string }
  | { kind: "ops"; ops: Op[]; joinsGroups: boolean; mayRetry: boolean; retryAfter: string | undefined }
  | { kind: "threw"; body: string; mayRetry: boolean; retryAfter: string | undefined };

/** Reads an SDK answer by its status: 200 returned, 206 reported operations, anything else threw. */
export function readAnswer(answer: SdkAnswer): Answer {
  if (answer.status === 200) return { kind: "returned", body: answer.body };
  const headers = lowerCased(answer.headers);
  const mayRetry = headers["x-inngest-no-retry"] !== "true";
  const retryAfter = headers["retry-after"];
  if (answer.status !== 206) return { kind: "threw", body: errorJson(answer.body), mayRetry, retryAfter };
  const ops = opsShape.safeParse(JSON.parse(answer.body));
  if (ops.success) {
    const joinsGroups = headers["x-inngest-req-version"] !== "1";
    return { kind: "ops", ops: ops.data, joinsGroups, mayRetry, retryAfter };
  }
  const body = JSON.stringify({
    name: "Error",
    message: "The SDK answered in a form the engine does not know",
  });
  return { kind: "threw", body, mayRetry: false, retryAfter: undefined };
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The error in the form that the SDK reads back: it needs a name and a message. */
function errorJson(body: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    parsed = body; // Not JSON: the text itself says what went wrong.
  }
  return stepErrorJson(parsed);
}

/** A thrown value as `{name, message, stack}` JSON. */
export function stepErrorJson(error: unknown): string {
  if (typeof error !== "object" || error === null) {
    return JSON.stringify({ name: "Error", message: String(error) });
  }
  const fields = error as Record<string, unknown>;
  const message = fields.message ?? fields.error ?? fields.code ?? "The step failed";
  return JSON.stringify({ ...fields, name: String(fields.name ?? "Error"), message: String(message) });
}
