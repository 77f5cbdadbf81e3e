import { OutboundError, type OutboundFailure } from "./outbound-error";

/** Errors that a proxy names (RFC 9209 §2.3), as far as they mean that the site was not reached. */
const NAMED: Record<string, OutboundFailure> = {
  dns_error: "dns",
  dns_timeout: "dns",
  destination_not_found: "dns",
  destination_unavailable: "connection",
  destination_ip_prohibited: "address_refused",
  destination_ip_unroutable: "connection",
  connection_refused: "connection",
  connection_terminated: "connection",
  connection_timeout: "timed_out",
  tls_protocol_error: "tls",
  tls_certificate_error: "tls",
};

/** Squid's own header, older than the standard. */
const SQUID: Record<string, OutboundFailure> = {
  ERR_DNS_FAIL: "dns",
  ERR_CONNECT_FAIL: "connection",
  ERR_ACCESS_DENIED: "address_refused",
};

/**
 * Tells a proxy's own error page from an answer of the site.
 * @throws OutboundError with the failure that the proxy names
 */
export function assertProxyReached(
  head: { status: number; headers: Record<string, string> },
  host: string,
): void {
  if (head.status < 400) return;
  const named = /;\s*error=([a-z_]+)/.exec(head.headers["proxy-status"] ?? "")?.[1] ?? "";
  const squid = (head.headers["x-squid-error"] ?? "").split(" ")[0] ?? "";
  const failure = NAMED[named] ?? SQUID[squid];
  if (failure) throw new OutboundError(failure, `The proxy cannot reach ${host} (${named || squid}).`);
}
