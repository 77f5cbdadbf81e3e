import { OutboundError } from "./outbound-error";

const DNS = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "ENODATA", "EAI_FAIL", "EAI_NONAME"]);
const TIMED_OUT = new Set([
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "ETIMEDOUT",
  "ESOCKETTIMEDOUT",
]);
const TLS_CODE =
  /^(CERT_|ERR_TLS|ERR_SSL|EPROTO$|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|UND_ERR_PRX_TLS)/;
const BAD_RESPONSE = /^(HPE_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_|UND_ERR_INVALID|Z_|ERR__ERROR_)/;

/**
 * What an unknown error on the way out means. Already classified errors come back as they are; our own find their
 * way out of the wrappings that sockets and fetch put around them.
 */
export function classifyFailure(error: unknown, host: string): OutboundError {
  const known = findOutboundError(error);
  if (known) return known;
  const code = codeOf(error);
  if (DNS.has(code)) return new OutboundError("dns", `The name ${host} does not exist.`, error);
  if (TIMED_OUT.has(code)) return new OutboundError("timed_out", `${host} did not answer in time.`, error);
  if (TLS_CODE.test(code)) {
    return new OutboundError("tls", `${host} offers no sound encrypted connection (${code}).`, error);
  }
  if (BAD_RESPONSE.test(code)) {
    return new OutboundError("bad_response", `${host} answered with something that is not HTTP.`, error);
  }
  return new OutboundError("connection", `The connection to ${host} failed (${code || "closed"}).`, error);
}

function findOutboundError(error: unknown, depth = 0): OutboundError | undefined {
  if (error instanceof OutboundError) return error;
  if (!(error instanceof Error) || depth > 4) return undefined;
  const parts = error instanceof AggregateError ? error.errors : [];
  for (const inner of [error.cause, ...parts]) {
    const found = findOutboundError(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string" && error.code !== "UND_ERR_SOCKET") return error.code;
  // Several addresses were tried: the first says enough.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error.cause === undefined ? "" : codeOf(error.cause);
}
