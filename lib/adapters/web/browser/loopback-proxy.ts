import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { LRUCache } from "lru-cache";
import type { Dispatcher } from "undici";
import { classifyFailure } from "@/lib/platform/guarded-fetch/classify-failure";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import { parseTarget } from "@/lib/platform/guarded-fetch/outbound-target";
import { limitBytes } from "./limit-bytes";

/** Chromium's only way out: whatever a page asks for, scripts and websockets included, passes the guard. */
export interface LoopbackProxy {
  /** `http://127.0.0.1:port`, for Chromium's proxy setting. */
  url: string;
  /** Why the last connection to a host (`name:port`) failed, when it did. */
  failureOf(host: string, port: number): OutboundError | undefined;
  close(): Promise<void>;
}

/** More than this in one answer is no part of a page. */
const MAX_ANSWER_BYTES = 25_000_000;
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Starts the proxy on a free loopback port. */
export async function startLoopbackProxy(out: GuardedFetch): Promise<LoopbackProxy> {
  const failures = new LRUCache<string, OutboundError>({ max: 500, ttl: 60_000 });
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    forward(out, failures, request, response).catch((error: Error) => response.destroy(error));
  });
  server.on("connect", (request: IncomingMessage, socket: Socket, early: Buffer) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    // It may break while the way out is still being opened, when nothing else listens to it.
    socket.on("error", () => socket.destroy());
    if (early.length > 0) socket.unshift(early);
    // Either side may vanish at any time; both ends are closed then, which is all there is to do.
    tunnel(out, failures, request.url ?? "", socket).catch(() => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    failureOf: (host, targetPort) => failures.get(`${host}:${targetPort}`),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Failures = LRUCache<string, OutboundError>;

async function forward(
  out: GuardedFetch,
  failures: Failures,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  const answer = await ask(out, failures, request, controller.signal);
  if (!answer) {
    response.writeHead(502).end();
    return;
  }
  response.writeHead(answer.statusCode, endToEnd(answer.headers));
  await pipeline(answer.body, limitBytes(MAX_ANSWER_BYTES), response).catch(() => response.destroy());
}

/** Null when there is no answer; the reason is kept for whoever waits for the page. */
async function ask(
  out: GuardedFetch,
  failures: Failures,
  request: IncomingMessage,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData | null> {
  let key = "";
  try {
    const { url, host, port } = parseTarget(request.url ?? "");
    key = `${host}:${port}`;
    const answer = await out.dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: (request.method ?? "GET") as Dispatcher.HttpMethod,
      headers: endToEnd(request.headers),
      body: hasBody(request) ? (request as Readable) : null,
      signal,
    });
    failures.delete(key);
    return answer;
  } catch (error) {
    failures.set(key, classifyFailure(error, key));
    return null;
  }
}

async function tunnel(
  out: GuardedFetch,
  failures: Failures,
  authority: string,
  socket: Socket,
): Promise<void> {
  const { hostname, port: given } = new URL(`https://${authority}`);
  const port = Number(given || 443);
  const key = `${hostname.replace(/^\[|\]$/g, "")}:${port}`;
  let upstream: Socket;
  try {
    upstream = await out.openSocket(hostname, port);
  } catch (error) {
    failures.set(key, classifyFailure(error, hostname));
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
    return;
  }
  failures.delete(key);
  socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
  await Promise.all([
    pipeline(socket, upstream),
    pipeline(upstream, limitBytes(MAX_ANSWER_BYTES), socket),
  ]).finally(() => {
    socket.destroy();
    upstream.destroy();
  });
}

function endToEnd(headers: IncomingMessage["headers"]): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !HOP_BY_HOP.has(name)) kept[name] = value;
  }
  return kept;
}

function hasBody(request: IncomingMessage): boolean {
  return (
    request.headers["content-length"] !== undefined || request.headers["transfer-encoding"] !== undefined
  );
}
