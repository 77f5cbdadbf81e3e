import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import {
  type Quirk,
  type QuirkyServer,
  redirect,
  reply,
  silence,
  startQuirkyServer,
  trickle,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { WebReader } from "../contract";
import { describeAnswer } from "../contract.suite";
import { createWebReader } from "../http/web-reader";
import { findChromium, INSTALL_CHROMIUM } from "./find-chromium";

const hasChromium = findChromium() !== null;
const HTML = { "content-type": "text/html; charset=utf-8" };

let canary: QuirkyServer;
let server: QuirkyServer;
let reader: WebReader;

const makeReader = ({ allow = "*.quirks.example", timeoutMs = 8_000 }): WebReader =>
  createWebReader({
    guardedFetch: createGuardedFetch({ allow, lookup: async () => [{ address: "127.0.0.1", family: 4 }] }),
    userAgent: "TestBot/1.0",
    timeoutMs,
    maxBytes: 300_000,
    maxConcurrentRenders: 2,
    headless: true,
  });

/** Tries every road that a page has to a host, and writes down which of them were there to try. */
const attack: Quirk = (_request, response) => {
  const inside = `127.0.0.1:${canary.port}`;
  const hidden = `inside.trap.example:${canary.port}`;
  response.writeHead(200, HTML).end(`<!doctype html><p id="done">waiting</p>
<link rel="preconnect" href="http://${inside}"><link rel="prefetch" href="http://${inside}/prefetch">
<img src="http://${inside}/img"><iframe src="http://${inside}/frame"></iframe><script src="http://${hidden}/script"></script>
<script>
const tries = [];
const add = (name, work) => tries.push(Promise.resolve().then(work).catch((error) => name + ":" + error.name));
for (const host of ["${inside}", "${hidden}", "localhost:${canary.port}", "2130706433:${canary.port}", "[::ffff:127.0.0.1]:${canary.port}"]) {
  add("fetch", () => fetch("http://" + host + "/fetch", { mode: "no-cors" }));
  add("secure", () => fetch("https://" + host + "/fetch", { mode: "no-cors" }));
  add("socket", () => new Promise((resolve) => { const s = new WebSocket("ws://" + host + "/socket"); s.onerror = s.onopen = resolve; }));
  navigator.sendBeacon("http://" + host + "/beacon", "x");
}
const worker = new Worker(URL.createObjectURL(new Blob(["fetch('http://${inside}/worker',{mode:'no-cors'}).finally(()=>postMessage(1))"])));
add("worker", () => new Promise((resolve) => { worker.onmessage = resolve; }));
const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:${inside}" }] });
peer.createDataChannel("x"); peer.createOffer().then((offer) => peer.setLocalDescription(offer));
Promise.all(tries).then(() => { document.getElementById("done").textContent = "all tried; webtransport " + typeof WebTransport; });
</script>`);
};

beforeAll(async () => {
  canary = await startQuirkyServer({});
  server = await startQuirkyServer({
    "/app": reply('<!doctype html><div id="root"></div><script src="/app.js"></script>', HTML),
    "/app.js": reply("document.getElementById('root').textContent = 'built by ' + 'script';", {
      "content-type": "text/javascript",
    }),
    "/attack": attack,
    "/to-inside": (request, response) => redirect(`http://127.0.0.1:${canary.port}/`)(request, response),
    "/script-to-inside": (request, response) =>
      reply(`<p>here</p><script>location = "http://127.0.0.1:${canary.port}/"</script>`, HTML)(
        request,
        response,
      ),
    "/busy-loop": reply("<p>stuck</p><script>for (;;) {}</script>", HTML),
    "/silent": silence,
    "/endless": trickle(Buffer.alloc(65_536, 97), 1, HTML),
    "/download": reply("data", { "content-type": "application/zip" }),
    "/gone": reply("<p>gone</p>", HTML, 404),
    "/empty-fault": reply("", HTML, 500),
    "/dialog": reply("<p>after</p><script>alert(1); confirm(2)</script>", HTML),
    "/chatty": reply("<p>chatty</p><script>setInterval(() => fetch('/app.js'), 50)</script>", HTML),
    "/to-forbidden": (request, response) =>
      redirect(`http://forbidden.quirks.example:${server.port}/page`)(request, response),
    "/script-to-forbidden": (request, response) =>
      reply(
        `<p>still here</p><script>setTimeout(() => { location = "http://forbidden.quirks.example:${server.port}/page"; }, 300)</script>`,
        HTML,
      )(request, response),
    "/script-to-app": (request, response) =>
      reply(`<script>location = "http://other.quirks.example:${server.port}/app"</script>`, HTML)(
        request,
        response,
      ),
    "/frames": (request, response) =>
      reply(`<iframe src="http://forbidden.quirks.example:${server.port}/app"></iframe><p>framed</p>`, HTML)(
        request,
        response,
      ),
    "/popups": (request, response) => {
      const elsewhere = `http://forbidden.quirks.example:${server.port}/popup`;
      reply(
        `<p>alone</p><a target="_blank" href="${elsewhere}">x</a><script>window.open("${elsewhere}");
        window.open("about:blank")?.location.replace("${elsewhere}"); document.links[0].click()</script>`,
        HTML,
      )(request, response);
    },
    "forbidden.quirks.example/page": reply("<p>not for robots</p>", HTML),
    "forbidden.quirks.example/robots.txt": reply("User-agent: *\nDisallow: /"),
  });
  reader = makeReader({});
});

afterAll(async () => {
  await reader.close();
  await server.close();
  await canary.close();
});

const at = (path: string, host = "site.quirks.example") => `http://${host}:${server.port}${path}`;
const render = async (path: string, host?: string) => reader.renderPage({ url: at(path, host) });

describe.skipIf(!hasChromium)("the browser", () => {
  it("shows what the scripts made", async () => {
    const answer = await render("/app");
    expect(answer).toMatchObject({
      kind: "page",
      page: { via: "browser", status: 200, finalUrl: at("/app") },
    });
    expect(answer.kind === "page" && answer.page.html).toContain("built by script");
  });

  it("reaches nothing inside, by no road that a page has", async () => {
    const answer = await render("/attack");
    expect(answer.kind === "page" && answer.page.html).toContain("all tried; webtransport undefined");
    expect(canary.connections()).toBe(0);
  });

  it.each([
    ["/to-inside", "address_refused"],
    ["/download", "not_html"],
    ["/gone", "not_found"],
    ["/nowhere", "not_found"],
    ["/empty-fault", "server_error"],
  ])("answers for %s with %s", async (path, failure) => {
    expect(describeAnswer(await render(path))).toBe(failure);
    expect(canary.connections()).toBe(0);
  });

  it("does not follow a script inside", async () => {
    await render("/script-to-inside");
    expect(canary.connections()).toBe(0);
  });

  it("keeps robots.txt", async () => {
    expect(describeAnswer(await render("/app", "forbidden.quirks.example"))).toBe("robots_forbidden");
    // Wherever the page itself leads: what it redirects to is refused, what it opens later is left where it is.
    expect(describeAnswer(await render("/to-forbidden"))).toBe("robots_forbidden");
    const stayed = await render("/script-to-forbidden");
    expect(stayed).toMatchObject({ kind: "page", page: { finalUrl: at("/script-to-forbidden") } });
    expect(stayed.kind === "page" && stayed.page.html).toContain("still here");
    expect(server.seen).not.toContain("forbidden.quirks.example/page");
    const led = await render("/script-to-app");
    expect(led).toMatchObject({ kind: "page", page: { finalUrl: at("/app", "other.quirks.example") } });
    const framed = await render("/frames");
    expect(framed.kind === "page" && framed.page.html).toContain("framed");
  });

  it("opens no other page beside the one that it shows", async () => {
    const answer = await render("/popups");
    expect(answer.kind === "page" && answer.page.html).toContain("alone");
    expect(server.seen).not.toContain("forbidden.quirks.example/popup");
  });

  it("survives dialogs and pages that never fall quiet", async () => {
    for (const path of ["/dialog", "/chatty"]) expect(describeAnswer(await render(path))).toBe("page");
  });

  it("cuts off what never ends, and goes on working", async () => {
    const short = makeReader({ timeoutMs: 4_000 });
    await short.renderPage({ url: at("/app") });
    for (const path of ["/busy-loop", "/silent"]) {
      expect(describeAnswer(await short.renderPage({ url: at(path) })), path).toBe("timed_out");
    }
    expect(["timed_out", "too_large", "connection"]).toContain(
      describeAnswer(await short.renderPage({ url: at("/endless") })),
    );
    expect(describeAnswer(await short.renderPage({ url: at("/app") }))).toBe("page");
    await short.close();
  });

  it("would reach the inside by the same page if it were allowed to", async () => {
    const open = await startQuirkyServer({});
    const allowed = makeReader({ allow: "*.quirks.example, 127.0.0.1" });
    const page = `<p>x</p><script>fetch("http://127.0.0.1:${open.port}/fetch"); new WebSocket("ws://127.0.0.1:${open.port}/socket")</script>`;
    const host = await startQuirkyServer({ "/": reply(page, HTML) });
    await allowed.renderPage({ url: host.url });
    expect(open.seen.sort()).toEqual(["127.0.0.1/fetch", "127.0.0.1/socket"]);
    await allowed.close();
    await Promise.all([open.close(), host.close()]);
  });

  it("ends when the caller gives up", async () => {
    const controller = new AbortController();
    const work = reader.renderPage({ url: at("/silent", "left.quirks.example"), signal: controller.signal });
    setTimeout(() => controller.abort(new Error("enough")), 200);
    await expect(work).rejects.toThrow("enough");
  });
});

describe("without Chromium", () => {
  it("says what to run", async () => {
    const bare = createWebReader({
      guardedFetch: createGuardedFetch(),
      userAgent: "TestBot/1.0",
      timeoutMs: 1_000,
      maxBytes: 100_000,
      maxConcurrentRenders: 1,
      headless: true,
      chromiumPath: "/nowhere/chromium",
    });
    const answer = await bare.renderPage({ url: "http://any.example/" });
    expect(answer).toMatchObject({ failure: "browser_missing", retryable: false });
    expect(answer.kind === "failed" && answer.message).toContain(INSTALL_CHROMIUM);
    await bare.close();
  });

  it("is found in the usual places, the configured one before all", () => {
    expect(findChromium("/opt/mine", (path) => path === "/opt/mine")).toBe("/opt/mine");
    expect(findChromium("/opt/mine", (path) => path === "/usr/bin/chromium")).toBeNull();
    expect(findChromium(undefined, (path) => path === "/usr/bin/google-chrome")).toBe(
      "/usr/bin/google-chrome",
    );
    expect(findChromium(undefined, () => false)).toBeNull();
  });
});
