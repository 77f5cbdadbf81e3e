import { brotliCompressSync, gzipSync } from "node:zlib";
import iconv from "iconv-lite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  hangUp,
  type Quirk,
  type QuirkyServer,
  redirect,
  reply,
  silence,
  startQuirkyServer,
  trickle,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { PageAnswer, WebReader } from "./contract";

const HTML = { "content-type": "text/html; charset=utf-8" };
const page = (text: string) => `<!doctype html><title>t</title><p>${text}</p>`;
const latin = iconv.encode(page("Crème brûlée"), "windows-1252");
const cyrillic = iconv.encode(page("Привет, мастерская. Мы делаем столы и стулья из дуба."), "windows-1251");

const etagged: Quirk = (request, response) => {
  if (request.headers["if-none-match"] === '"v1"') response.writeHead(304).end();
  else response.writeHead(200, { ...HTML, etag: '"v1"' }).end(page("tagged"));
};

const QUIRKS: Record<string, Quirk> = {
  "/plain": reply(page("Grüße"), HTML),
  "/gzip": reply(gzipSync(page("packed")), { ...HTML, "content-encoding": "gzip" }),
  "/br": reply(brotliCompressSync(page("packed")), { ...HTML, "content-encoding": "br" }),
  "/header-charset": reply(latin, { "content-type": "text/html; charset=ISO-8859-1" }),
  "/meta-charset": reply(iconv.encode(`<meta charset="windows-1251">${page("Привет")}`, "windows-1251"), {
    "content-type": "text/html",
  }),
  "/detected": reply(cyrillic, { "content-type": "text/html" }),
  "/unlabelled": reply(latin, { "content-type": "text/html" }),
  "/bom": reply(`\uFEFF${page("Grüße")}`, { "content-type": "text/html; charset=iso-8859-1" }),
  "/utf16": reply(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page("Grüße"), "utf16le")]), {
    "content-type": "text/html",
  }),
  "/untyped": reply(page("no type")),
  "/pdf": trickle(Buffer.alloc(65_536), 1, { "content-type": "application/pdf" }),
  "/loop": redirect("/loop2"),
  "/loop2": redirect("/loop"),
  "/moved": redirect("/plain", 301),
  "/ftp": redirect("ftp://files.example/"),
  "/silent": silence,
  "/drip": trickle("<p>more</p>", 20, HTML),
  "/endless": trickle(Buffer.alloc(65_536, 97), 1, HTML),
  "/lies": hangUp("<p>start", 9_000, HTML),
  "/huge": hangUp("<p>start", 100_000_000, HTML),
  "/bomb": reply(gzipSync(Buffer.alloc(60_000_000)), { ...HTML, "content-encoding": "gzip" }),
  "/gone": reply("", HTML, 410),
  "/private": reply("", HTML, 403),
  "/busy": reply("", { "retry-after": "7" }, 429),
  "/closed": reply("", { "retry-after": "30" }, 503),
  "/broken": reply("", HTML, 500),
  "/tagged": etagged,
  "/inside": redirect("http://10.0.0.1/"),
  "polite.quirks.example/robots.txt": reply(
    "User-agent: *\nDisallow: /secret\nUser-agent: TestBot\nDisallow: /bots",
  ),
  "/bots/page": reply(page("for people"), HTML),
  "/secret": reply(page("for us"), HTML),
  "sick.quirks.example/robots.txt": reply("", {}, 500),
  "delayed.quirks.example/robots.txt": reply("User-agent: *\nCrawl-delay: 0.2"),
  "mapped.quirks.example/robots.txt": (request, response) =>
    reply(`Sitemap: http://${request.headers.host}/maps.xml`)(request, response),
  "/maps.xml": (request, response) =>
    reply(
      `<sitemapindex><sitemap><loc>http://${request.headers.host}/pages.xml.gz</loc></sitemap></sitemapindex>`,
    )(request, response),
  "/pages.xml.gz": (request, response) => {
    const urls = ["/a", "/b", "/a"].map(
      (path) => `<url><loc>http://${request.headers.host}${path}</loc></url>`,
    );
    const foreign = "<url><loc>http://elsewhere.example/</loc></url>";
    reply(gzipSync(`<urlset>${urls.join("")}${foreign}</urlset>`))(request, response);
  },
  "/slow": (_request, response) => {
    setTimeout(() => response.writeHead(200, HTML).end(page("slow")), 30);
  },
};

/** Short words for an answer, so that a table of expectations stays readable. */
export function describeAnswer(answer: PageAnswer): string {
  return answer.kind === "failed" ? answer.failure : answer.kind;
}

/** What every way of making readers must give a test: one that may reach `*.quirks.example`, which is loopback. */
export type MakeReader = (limits: { timeoutMs: number; maxBytes: number }) => WebReader;

/** The promises of the WebReader contract, against a real server with every bad habit. */
export function webReaderSuite(name: string, makeReader: MakeReader): void {
  describe(`${name}: a web reader`, () => {
    let server: QuirkyServer;
    let reader: WebReader;
    let impatient: WebReader;
    const at = (path: string, host = "site.quirks.example") => `http://${host}:${server.port}${path}`;
    const fetchHtml = async (path: string, host?: string): Promise<string> => {
      const answer = await reader.fetchPage({ url: at(path, host) });
      return answer.kind === "page" ? answer.page.html : describeAnswer(answer);
    };

    beforeAll(async () => {
      server = await startQuirkyServer(QUIRKS);
      // Enough for a busy machine; next to nothing for what never ends.
      reader = makeReader({ timeoutMs: 15_000, maxBytes: 300_000 });
      impatient = makeReader({ timeoutMs: 400, maxBytes: 300_000 });
    });
    afterAll(async () => {
      await Promise.all([reader.close(), impatient.close()]);
      await server.close();
    });

    it.each([
      ["/plain", "Grüße"],
      ["/gzip", "packed"],
      ["/br", "packed"],
      ["/header-charset", "Crème brûlée"],
      ["/meta-charset", "Привет"],
      ["/detected", "Привет, мастерская"],
      ["/unlabelled", "Crème brûlée"],
      ["/bom", "Grüße"],
      ["/utf16", "Grüße"],
      ["/untyped", "no type"],
    ])("reads %s", async (path, text) => {
      expect(await fetchHtml(path)).toContain(text);
    });

    it.each([
      ["/pdf", "not_html"],
      ["/loop", "too_many_redirects"],
      ["/ftp", "address_refused"],
      ["/inside", "address_refused"],
      ["/endless", "too_large"],
      ["/huge", "too_large"],
      ["/bomb", "too_large"],
      ["/lies", "connection"],
      ["/nowhere", "not_found"],
      ["/gone", "not_found"],
      ["/private", "refused"],
      ["/broken", "server_error"],
    ])("answers for %s with %s", async (path, failure) => {
      expect(describeAnswer(await reader.fetchPage({ url: at(path) }))).toBe(failure);
    });

    it.each(["/silent", "/drip"])("waits for %s no longer than it was told", async (path) => {
      expect(describeAnswer(await impatient.fetchPage({ url: at(path) }))).toBe("timed_out");
    });

    it("tells where redirects ended", async () => {
      const answer = await reader.fetchPage({ url: at("/moved") });
      expect(answer).toMatchObject({ kind: "page", page: { url: at("/moved"), finalUrl: at("/plain") } });
    });

    it("passes on how long a site wants us to wait", async () => {
      expect(await reader.fetchPage({ url: at("/busy") })).toMatchObject({
        failure: "rate_limited",
        retryAfterMs: 7_000,
        retryable: true,
        status: 429,
      });
      expect(await reader.fetchPage({ url: at("/closed") })).toMatchObject({ retryAfterMs: 30_000 });
    });

    it("asks whether a page has changed", async () => {
      const first = await reader.fetchPage({ url: at("/tagged") });
      expect(first).toMatchObject({ kind: "page", page: { etag: '"v1"' } });
      expect(await reader.fetchPage({ url: at("/tagged"), etag: '"v1"' })).toEqual({ kind: "not_modified" });
    });

    it("tries a failed connection once more and no more", async () => {
      const before = server.seen.length;
      await reader.fetchPage({ url: at("/lies", "again.quirks.example") });
      expect(server.seen.slice(before).filter((path) => path.endsWith("/lies")).length).toBe(2);
    });

    it("keeps robots.txt, by its own name", async () => {
      expect(await fetchHtml("/bots/page", "polite.quirks.example")).toBe("robots_forbidden");
      expect(await fetchHtml("/secret", "polite.quirks.example")).toContain("for us");
      expect(server.seen).not.toContain("polite.quirks.example/bots/page");
      const asked = server.seen.filter((path) => path === "polite.quirks.example/robots.txt");
      expect(asked.length).toBe(1);
    });

    it("leaves a site alone whose robots.txt is faulty, and says that it may pass", async () => {
      const answer = await reader.fetchPage({ url: at("/plain", "sick.quirks.example") });
      expect(answer).toMatchObject({ failure: "robots_forbidden", retryable: true });
    });

    it("asks one host one thing at a time", async () => {
      const own = await startQuirkyServer({ "/slow": QUIRKS["/slow"] ?? silence });
      const url = `http://queue.quirks.example:${own.port}/slow`;
      const answers = await Promise.all(Array.from({ length: 5 }, () => reader.fetchPage({ url })));
      expect(answers.map(describeAnswer)).toEqual(Array(5).fill("page"));
      expect(own.peak()).toBe(1);
      await own.close();
    });

    it("waits out a crawl-delay, unless told to stop", async () => {
      const url = at("/plain", "delayed.quirks.example");
      const start = performance.now();
      await reader.fetchPage({ url });
      await reader.fetchPage({ url });
      expect(performance.now() - start).toBeGreaterThan(190);
      const controller = new AbortController();
      const work = reader.fetchPage({ url, signal: controller.signal });
      controller.abort(new Error("enough"));
      await expect(work).rejects.toThrow("enough");
    });

    it("ends at once when the caller gives up, and the next in line goes on", async () => {
      const controller = new AbortController();
      const silent = reader.fetchPage({
        url: at("/silent", "free.quirks.example"),
        signal: controller.signal,
      });
      const queued = reader.fetchPage({ url: at("/plain", "free.quirks.example") });
      setTimeout(() => controller.abort(new Error("enough")), 50);
      await expect(silent).rejects.toThrow("enough");
      expect(describeAnswer(await queued)).toBe("page");
    });

    it("reads sitemaps: named ones, indexes, packed ones, own site only, up to a limit", async () => {
      const origin = at("", "mapped.quirks.example");
      const found = await reader.sitemapUrls(origin, 10);
      expect(found).toEqual([`${origin}/a`, `${origin}/b`]);
      expect(await reader.sitemapUrls(origin, 1)).toEqual([`${origin}/a`]);
      expect(await reader.sitemapUrls(at(""), 10)).toEqual([]);
    });
  });
}
