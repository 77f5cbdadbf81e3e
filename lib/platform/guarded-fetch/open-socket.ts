import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect, type Socket } from "node:net";
import type { AddressGuard } from "./address-guard";
import { classifyFailure } from "./classify-failure";
import { startDeadline } from "./deadline";
import { OutboundError } from "./outbound-error";

/**
 * Opens a TCP connection to a host that the guard lets through, tunnelled through the forward proxy where one is set.
 * @throws OutboundError; the signal's own reason when the caller gave up
 */
export type OpenSocket = (
  host: string,
  port: number,
  options?: { signal?: AbortSignal; timeoutMs?: number },
) => Promise<Socket>;

const CONNECT_TIMEOUT_MS = 10_000;

/** The opener that belongs to a guard and, where set, a proxy. */
export function socketOpener(guard: AddressGuard, proxyUrl?: string): OpenSocket {
  return async (host, port, options = {}) => {
    options.signal?.throwIfAborted();
    const bare = host.replace(/^\[|\]$/g, "");
    const deadline = startDeadline(
      options.timeoutMs ?? CONNECT_TIMEOUT_MS,
      `The connection to ${bare}`,
      options.signal,
    );
    try {
      guard.assertHost(bare, port);
      return proxyUrl === undefined
        ? await openDirect(guard, bare, port, deadline.signal)
        : await openTunnel(proxyUrl, bare, port, deadline.signal);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw classifyFailure(error, bare);
    } finally {
      deadline.release();
    }
  };
}

async function openDirect(
  guard: AddressGuard,
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host, port, lookup: guard.lookupFor(port), autoSelectFamily: true });
  try {
    await once(socket, "connect", { signal });
    return socket;
  } catch (error) {
    socket.destroy();
    throw signal.aborted ? signal.reason : error;
  }
}

function openTunnel(proxyUrl: string, host: string, port: number, signal: AbortSignal): Promise<Socket> {
  const proxy = new URL(proxyUrl);
  const send = proxy.protocol === "https:" ? httpsRequest : httpRequest;
  const authority = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  const user = decodeURIComponent(proxy.username);
  const headers: Record<string, string> = { host: authority };
  if (user !== "") {
    const pair = `${user}:${decodeURIComponent(proxy.password)}`;
    headers["proxy-authorization"] = `Basic ${Buffer.from(pair).toString("base64")}`;
  }
  return new Promise((resolve, reject) => {
    const request = send({
      host: proxy.hostname,
      port: proxy.port || undefined,
      method: "CONNECT",
      path: authority,
      headers,
      signal,
    });
    request.once("error", (error) => reject(signal.aborted ? signal.reason : error));
    request.once("connect", (answer, socket: Socket, early) => {
      if (answer.statusCode !== 200) {
        socket.destroy();
        reject(new OutboundError("connection", `The proxy answered ${answer.statusCode} for ${host}.`));
        return;
      }
      if (early.length > 0) socket.unshift(early);
      resolve(socket);
    });
    request.end();
  });
}
