import { ERROR_STATUS, toAppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

/** An error as RFC 9457 problem+json. What the user may not know goes to the log, under the same request id. */
export function problem(error: unknown, requestId: string): Response {
  const known = toAppError(error);
  const status = ERROR_STATUS[known.code];
  if (status >= 500) log().error({ err: error, requestId }, "request failed");
  const body = {
    type: `urn:leadloom:problem:${known.code}`,
    title: known.code.replaceAll("_", " "),
    status,
    detail: known.message,
    code: known.code,
    requestId,
    ...(known.fields.length > 0 ? { errors: known.fields } : {}),
  };
  const headers = new Headers({ "content-type": "application/problem+json", "x-request-id": requestId });
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="leadloom"');
  if (known.retryAfterMs !== null) headers.set("retry-after", String(Math.ceil(known.retryAfterMs / 1000)));
  return Response.json(body, { status, headers });
}
