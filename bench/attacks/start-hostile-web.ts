import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HostileSite } from "./hostile-site";

/** What an outside world that wants to steer us looks like from here. */
export interface HostileWeb {
  /** SCRAPE_PROXY_URL and SEARCH_BASE_URL at once. */
  url: string;
  close(): Promise<void>;
}

/** Serves the hostile sites as a forward proxy for `.example`, and a search engine that finds each by its number. */
export async function startHostileWeb(sites: HostileSite[]): Promise<HostileWeb> {
  const byHost = new Map(sites.map((site) => [site.host, site]));
  const search = (query: string) => {
    const number = /\d{4}/.exec(query)?.[0];
    const site = byHost.get(`tarn-joinery-${number}.example`);
    if (site === undefined) return [];
    return [{ url: `http://${site.host}/`, title: site.searchTitle, content: site.searchTitle }];
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "localhost"}`);
    if (url.pathname === "/search" && !url.hostname.endsWith(".example")) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ results: search(url.searchParams.get("q") ?? "") }));
      return;
    }
    const site = url.pathname === "/" ? byHost.get(url.hostname) : undefined;
    response.writeHead(site === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(site?.html ?? "<!doctype html><title>Not found</title>");
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
