import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

const MEGABYTE = 1024 * 1024;
/** What a form, an action or a request of REST needs at most: an email and its brief are kilobytes. */
const PLAIN = 2 * MEGABYTE;
/** Pages to check an email against. */
const PAGES = 32 * MEGABYTE;
/** What a form adds to the file in it. */
const FORM = MEGABYTE;

/** The most bytes that a request may bring to a path. */
export function bodyLimit(path: string): number {
  if (path === "/api/v1/jobs" || path === "/import") return env().MAX_UPLOAD_BYTES + FORM;
  return path === "/api/v1/checks" ? PAGES : PLAIN;
}

/**
 * Refuses a body by what the request says of it, before a byte is read. One that does not say how long it is goes only
 * where it is counted as it arrives.
 * @throws AppError `too_large`, `length_required`
 */
export function limitBody(method: string, path: string, headers: Headers): void {
  if (method === "GET" || method === "HEAD") return;
  const limit = bodyLimit(path);
  if (Number(headers.get("content-length") ?? 0) > limit)
    throw new AppError("too_large", `At most ${Math.floor(limit / MEGABYTE)} MB can be sent here`);
  const isCounted = path === "/api/v1/jobs" || path === "/api/v1/checks";
  if (headers.get("transfer-encoding") !== null && !isCounted)
    throw new AppError("length_required", "Say how long the body is, with Content-Length");
}
