import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a test server does on a path. */
export type Quirk = (request: IncomingMessage, response: ServerResponse) => void;

export interface QuirkyServer {
  port: number;
  /** `http://127.0.0.1:port` */
  url: string;
  /** Host and path of every request, in order. */
  seen: string[];
  /** How many connections were ever opened, with or without a request on them. */
  connections(): number;
  /** The most requests that were open at once. */
  peak(): number;
  close(): Promise<void>;
}

/**
 * A real server for tests, with a table of paths. A name before the path (`name.example/path`) wins over the path
 * alone; what is not in the table is answered by `otherwise`.
 */
export async function startQuirkyServer(
  quirks: Record<string, Quirk>,
  otherwise: Quirk = reply("no such page", { "content-type": "text/html" }, 404),
): Promise<QuirkyServer> {
  const seen: string[] = [];
  let open = 0;
  let peak = 0;
  let connections = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = (request.url ?? "/").replace(/^http:\/\/[^/]+/, "");
    seen.push(`${host}${path}`);
    open += 1;
    peak = Math.max(peak, open);
    response.once("close", () => {
      open -= 1;
    });
    const quirk = quirks[`${host}${path}`] ?? quirks[path] ?? otherwise;
    quirk(request, response);
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    seen,
    connections: () => connections,
    peak: () => peak,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with a body and headers. */
export function reply(body: string | Buffer, headers: Record<string, string> = {}, status = 200): Quirk {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Answers with a redirect. */
export function redirect(location: string, status = 302): Quirk {
  return reply("", { location }, status);
}

/** Sends a chunk every few milliseconds until the other side has enough. */
export function trickle(
  chunk: string | Buffer,
  everyMs: number,
  headers: Record<string, string> = {},
): Quirk {
  return (_request, response) => {
    response.writeHead(200, headers);
    const timer = setInterval(() => response.write(chunk), everyMs);
    response.once("close", () => clearInterval(timer));
  };
}

/** Takes the request and never answers. */
export const silence: Quirk = () => undefined;

/** Says that it sends more than it does, and hangs up. */
export function hangUp(body: string, declared: number, headers: Record<string, string> = {}): Quirk {
  return (_request, response) => {
    response.writeHead(200, { ...headers, "content-length": String(declared) });
    response.write(body, () => response.destroy());
  };
}
