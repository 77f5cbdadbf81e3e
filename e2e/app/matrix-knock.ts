import type { Asker } from "./matrix-askers";
import type { Door } from "./matrix-doors";

export interface Answer {
  status: number;
  /** Headers and body. */
  text: string;
}

const REFUSAL = /You are signed out|This needs the role|must be opened from Leadloom|You are not signed in/;

/** Knocks at a door. Of an answer that does not end, the first part is read. */
export async function knock(
  url: string,
  door: Door,
  asker: Asker,
  more: Record<string, string>,
): Promise<Answer> {
  const headers = { ...Object.fromEntries(new Headers(door.init.headers)), ...asker.headers, ...more };
  const left = new AbortController();
  const init = { ...door.init, headers, redirect: "manual" as const, signal: left.signal };
  const response = await fetch(`${url}${door.path}`, init);
  const head = JSON.stringify([...response.headers]);
  const { status } = response;
  if (!response.headers.get("content-type")?.includes("event-stream"))
    return { status, text: head + (await response.text()) };
  const first = await response.body?.getReader().read();
  left.abort();
  return { status, text: head + new TextDecoder().decode(first?.value) };
}

/** Whether the answer turns the asker away, before anything was looked up or done. */
export function isTurnedAway({ kind }: Door, { status, text }: Answer): boolean {
  if (kind === "route") return status === 401 || status === 403;
  if (kind === "action") return REFUSAL.test(text);
  return [303, 307, 403].includes(status) || /NEXT_REDIRECT|NEXT_HTTP_ERROR_FALLBACK;403/.test(text);
}
