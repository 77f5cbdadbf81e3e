import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import type { SmtpWay } from "./smtp-way";

/** Node's own 250 ms gives up on far but healthy hosts that have two address families. */
const FAMILY_ATTEMPT_MS = 1_000;

/**
 * Connects to the operator's mail server, by TLS where its address says so; the certificate is proven. The operator named
 * it, so it may be inside: no guard stands here, and nothing that a server answers leads to another one.
 */
export async function openRoad(way: SmtpWay): Promise<Socket> {
  const { host, port, secure } = way.server;
  const signal = AbortSignal.timeout(way.patience.connectMs);
  const plain = connect({ host, port, autoSelectFamilyAttemptTimeout: FAMILY_ATTEMPT_MS });
  await opened(plain, "connect", signal);
  if (!secure) return plain;
  const encrypted = connectTls({ ...tlsOptions(way), socket: plain, host });
  await opened(encrypted, "secureConnect", signal);
  return encrypted;
}

async function opened(socket: Socket, event: string, signal: AbortSignal): Promise<void> {
  try {
    await once(socket, event, { signal });
  } catch (error) {
    // What still comes of it is nobody's any more.
    socket.on("error", () => undefined).destroy();
    throw error;
  }
}

/**
 * Where plain text is allowed, a certificate that proves nothing is no worse: mail servers of one machine often have one
 * that they made themselves.
 */
export function tlsOptions({ server, mayBePlain, ca }: SmtpWay) {
  const servername = isIP(server.host) === 0 ? { servername: server.host } : {};
  return {
    ...servername,
    minVersion: "TLSv1.2" as const,
    rejectUnauthorized: server.secure || !mayBePlain,
    ...(ca === undefined ? {} : { ca }),
  };
}
