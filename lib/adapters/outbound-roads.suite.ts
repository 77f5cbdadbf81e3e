import { once } from "node:events";
import { connect } from "node:net";
import { systemClock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { LlmRequest } from "./llm/contract";
import { createLlm } from "./llm/registry";
import { createSearxngSearch } from "./search/searxng/searxng-search";
import type { SourceQuery } from "./sources/contract";
import type { CustomHttpConfig } from "./sources/custom-http/custom-http-config";
import { createCustomHttpSource } from "./sources/custom-http/custom-http-source";
import { createDomainAge } from "./sources/dns/domain-age";
import { createXSource } from "./sources/x/x-source";
import { startLoopbackProxy } from "./web/browser/loopback-proxy";
import { createWebReader } from "./web/http/web-reader";

/** A road out of the house: goes to an address, whatever comes of it. */
export interface Road {
  name: string;
  /** Whether the address is given to the road itself; else a server that may be reached leads there. */
  direct: boolean;
  /** It goes no further than the first address, whoever redirects it: nothing can lead it on. */
  staysThere?: boolean;
  go(out: GuardedFetch, url: string): Promise<unknown>;
}

const subject = { domain: "muster.example", website: "https://muster.example/", company: "Muster" };
const query = (fields: string[]): SourceQuery => ({ subject, fields, pages: 0, known: [] });

function declared(url: string, body: string | null = null): CustomHttpConfig {
  return {
    name: "own",
    label: "Own",
    url,
    body,
    auth: { kind: "none" },
    fields: [{ field: "email", path: "email", confidence: 0.5 }],
    pricePerCallUsd: 0,
    rate: null,
    timeoutMs: 2_000,
  };
}

function readerOver(out: GuardedFetch) {
  const limits = { timeoutMs: 2_000, maxBytes: 100_000, maxConcurrentRenders: 1 };
  return createWebReader({ guardedFetch: out, userAgent: "TestBot/1.0", headless: true, ...limits });
}

const REQUEST: Omit<LlmRequest, "model"> = {
  system: "Say ok.",
  prompt: "Now.",
  schemaName: "ok",
  jsonSchema: { type: "object", properties: { ok: { type: "boolean" } } },
  maxTokens: 16,
  temperature: 0,
  timeoutMs: 2_000,
};

function askModel(provider: "openai" | "anthropic" | "ollama") {
  return (out: GuardedFetch, url: string) => {
    const settings = { LLM_PROVIDER: provider, LLM_API_KEY: "k", LLM_BASE_URL: url };
    const { adapter, strongModel: model } = createLlm(settings, out);
    return adapter.complete({ ...REQUEST, model });
  };
}

/** Says something to the proxy that Chromium goes through, in bytes, and waits for its answer. */
function sayToBrowserProxy(words: (authority: string) => string) {
  return async (out: GuardedFetch, url: string) => {
    const proxy = await startLoopbackProxy(out);
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    socket.on("error", () => socket.destroy());
    const authority = url.replace(/^http:\/\//, "").replace(/\/$/, "");
    socket.write(`${words(authority)}\r\nHost: ${authority}\r\nConnection: close\r\n\r\n`);
    await Promise.race([once(socket, "data"), once(socket, "close")]);
    // What was tunnelled would be heard inside.
    socket.write("GET / HTTP/1.1\r\nHost: inside\r\n\r\n");
    socket.destroy();
    await proxy.close();
  };
}

/** Every way in which something that others wrote can lead a request somewhere. */
export const ROADS: Road[] = [
  { name: "a page", direct: true, go: (out, url) => readerOver(out).fetchPage({ url }) },
  { name: "a page that redirects", direct: false, go: (out, url) => readerOver(out).fetchPage({ url }) },
  {
    name: "a sitemap",
    direct: true,
    go: (out, url) => readerOver(out).sitemapUrls(URL.canParse(url) ? new URL(url).origin : url, 5),
  },
  {
    name: "robots.txt and sitemaps that redirect",
    direct: false,
    go: (out, url) => readerOver(out).sitemapUrls(new URL(url).origin, 5),
  },
  {
    name: "a person's own source",
    direct: true,
    go: (out, url) => createCustomHttpSource(declared(`${url}{domain}`), null, out).ask(query(["email"])),
  },
  {
    name: "a person's own source that redirects",
    direct: false,
    staysThere: true,
    go: (out, url) => createCustomHttpSource(declared(`${url}/{domain}`), null, out).ask(query(["email"])),
  },
  {
    name: "a person's own source, by POST",
    direct: true,
    go: (out, url) => {
      const posted = declared(`${url}{domain}`, '{"company":"{company}"}');
      return createCustomHttpSource(posted, null, out).ask(query(["email"]));
    },
  },
  {
    name: "the registries' list",
    direct: true,
    go: (out, url) => createDomainAge({ out, clock: systemClock, bootstrapUrl: url })("muster.example"),
  },
  {
    name: "a registry that redirects",
    direct: false,
    go: (out, url) =>
      createDomainAge({ out, clock: systemClock, bootstrapUrl: `${url}/rdap.json` })("muster.example"),
  },
  {
    name: "X's API that redirects",
    direct: false,
    staysThere: true,
    go: (out, url) => createXSource({ out, token: "t", baseUrl: url }).ask(query(["twitter"])),
  },
  {
    name: "a search engine",
    direct: true,
    go: (out, url) => createSearxngSearch({ out, baseUrl: url }).search({ query: "x", limit: 3 }),
  },
  {
    name: "a search engine that redirects",
    direct: false,
    go: (out, url) => createSearxngSearch({ out, baseUrl: url }).search({ query: "x", limit: 3 }),
  },
  { name: "a model", direct: true, go: askModel("openai") },
  { name: "OpenAI's dialect that redirects", direct: false, go: askModel("openai") },
  { name: "Anthropic's dialect that redirects", direct: false, go: askModel("anthropic") },
  { name: "Ollama's dialect that redirects", direct: false, go: askModel("ollama") },
  {
    name: "a request of a page in the browser",
    direct: true,
    go: sayToBrowserProxy((authority) => `GET http://${authority}/ HTTP/1.1`),
  },
  {
    name: "a tunnel of the browser (https, websockets)",
    direct: true,
    go: sayToBrowserProxy((authority) => `CONNECT ${authority} HTTP/1.1`),
  },
  {
    name: "a websocket of the browser without a tunnel",
    direct: true,
    go: sayToBrowserProxy(
      (authority) => `GET http://${authority}/ HTTP/1.1\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==`,
    ),
  },
];
