import { toast } from "sonner";
import type { Acted } from "../act";

/** An answer of REST that was not a success, in words for people. */
export class AskError extends Error {
  readonly requestId: string | null;

  constructor(message: string, requestId: string | null) {
    super(message);
    this.requestId = requestId;
  }
}

/** Reads from REST. @throws AskError */
export async function ask<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url, { headers: { accept: "application/json" } });
  if (response.ok) return response.json();
  const body: { detail?: string } = await response.json().catch(() => ({}));
  throw new AskError(
    body.detail ?? `The server answered ${response.status}`,
    response.headers.get("x-request-id"),
  );
}

/** The value of an action, or null after its error was shown. */
export function shown<Value>(acted: Acted<Value>): Value | null {
  if (acted.ok) return acted.value;
  toast.error(acted.message, { description: `Request id ${acted.requestId}` });
  return null;
}
