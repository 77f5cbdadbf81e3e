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
  return (await fetched(url, { headers: { accept: "application/json" } })).json();
}

/** Writes by REST. @throws AskError */
export function send(method: "POST" | "PUT", url: string, body: unknown): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return fetched(url, { method, headers, body: JSON.stringify(body) });
}

async function fetched(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (response.ok) return response;
  const body: { detail?: string } = await response.json().catch(() => ({}));
  throw new AskError(
    body.detail ?? `The server answered ${response.status}`,
    response.headers.get("x-request-id"),
  );
}

/** Shows why a request failed. */
export function toldError(error: unknown): void {
  if (error instanceof AskError && error.requestId !== null)
    toast.error(error.message, { description: `Request id ${error.requestId}` });
  else toast.error("The server cannot be reached. Try again.");
}

/** The value of an action, or null after its error was shown. */
export function shown<Value>(acted: Acted<Value>): Value | null {
  if (acted.ok) return acted.value;
  toast.error(acted.message, { description: `Request id ${acted.requestId}` });
  return null;
}
