import type { FuzzRequest } from "./make-requests";

/** A stack trace, or words of the parts inside. */
const INSIDES = /\n\s+at .+:\d+|node_modules|PrismaClient|SQLITE_|\bat async \b|\/lib\/(?:platform|models)\//;
const PATIENCE = 30_000;

export interface FuzzAnswer {
  status: number;
  /** What is wrong with it; null for nothing. */
  fault: string | null;
}

/** Sends a request and judges the answer. Of one that does not end, the first part is read. */
export async function sendRequest(url: string, request: FuzzRequest): Promise<FuzzAnswer> {
  const { method, path, headers } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  const left = new AbortController();
  const timer = setTimeout(() => left.abort(), PATIENCE);
  try {
    const body = hasBody ? request.body : undefined;
    const init = { method, headers, body, redirect: "manual" as const, signal: left.signal };
    const response = await fetch(`${url}${path}`, init);
    const text = await readSome(response);
    return { status: response.status, fault: faultOf(response, text, method) };
  } catch (error) {
    return { status: 0, fault: `no answer: ${error instanceof Error ? error.message : String(error)}` };
  } finally {
    clearTimeout(timer);
    left.abort();
  }
}

async function readSome(response: Response): Promise<string> {
  if (!response.headers.get("content-type")?.includes("event-stream")) return response.text();
  const first = await response.body?.getReader().read();
  return new TextDecoder().decode(first?.value);
}

function faultOf(response: Response, text: string, method: string): string | null {
  const { status, headers } = response;
  if (status >= 500) return `${status}: ${text.slice(0, 300)}`;
  if (INSIDES.test(text)) return `insides: ${INSIDES.exec(text)?.[0]} in ${text.slice(0, 300)}`;
  if (method === "HEAD" || method === "OPTIONS" || status < 400) return null;
  const type = headers.get("content-type") ?? "";
  // An address that cannot be decoded, and a method that no route has, are answered before any route.
  if (status === 405 || (status === 400 && text === "This address cannot be read")) return null;
  return type.includes("application/problem+json") ? null : `${status} is no problem but ${type}`;
}
