import { isIP } from "node:net";
import { Agent, buildConnector, type Dispatcher } from "undici";
import type { AddressGuard } from "./address-guard";
import { OutboundError } from "./outbound-error";

/** Time for DNS, TCP and TLS together, milliseconds. */
const CONNECT_TIMEOUT_MS = 10_000;
/** Node's own 250 ms gives up on far but healthy hosts that have two address families. */
const FAMILY_ATTEMPT_MS = 1_000;

/**
 * Connects by itself: each new socket's address is checked as it is opened. Pooled sockets are safe to reuse, since
 * a pool belongs to one origin and every socket in it was checked.
 * @param trustedOrigins origins set by the operator, which may be anywhere
 */
export function createDirectDispatcher(guard: AddressGuard, trustedOrigins: ReadonlySet<string>): Dispatcher {
  const trusted = buildConnector({ timeout: CONNECT_TIMEOUT_MS });
  const guarded = guardedConnectors(guard);
  return new Agent({
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 30_000,
    connect: (options, callback) => {
      if (trustedOrigins.has(originOf(options))) return trusted(options, callback);
      try {
        const host = options.hostname.replace(/^\[|\]$/g, "");
        const port = Number(options.port) || (options.protocol === "https:" ? 443 : 80);
        guard.assertHost(host, port);
        guarded(port)(isIP(host) === 0 ? options : { ...options, hostname: host }, callback);
      } catch (error) {
        callback(asError(error), null);
      }
    },
  });
}

/** The allow list knows ports but a socket's resolver is told only the name, so each port has its own connector. */
function guardedConnectors(guard: AddressGuard): (port: number) => buildConnector.connector {
  const byPort = new Map<number, buildConnector.connector>();
  return (port) => {
    const known = byPort.get(port);
    if (known) return known;
    const made = buildConnector({
      timeout: CONNECT_TIMEOUT_MS,
      lookup: guard.lookupFor(port),
      autoSelectFamily: true,
      autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS,
      port,
    });
    byPort.set(port, made);
    return made;
  };
}

function originOf(options: buildConnector.Options): string {
  const bare = options.hostname.replace(/^\[|\]$/g, "");
  const host = isIP(bare) === 6 ? `[${bare}]` : bare;
  const port = options.port ? `:${options.port}` : "";
  return new URL(`${options.protocol}//${host}${port}`).origin;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new OutboundError("connection", String(error), error);
}
