import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makePage } from "./make-page";

/** Serves the bench's pages at `/N` on loopback and prints its address. Argument: how many pages. */
const count = Number(process.argv[2]);
const pages = Array.from({ length: count }, (_, n) => Buffer.from(makePage(n).html));
const server = createServer((request, response) => {
  const page = pages[Number(/^\/(\d+)/.exec(request.url ?? "")?.[1] ?? -1)];
  response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
  response.end(page ?? "");
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
