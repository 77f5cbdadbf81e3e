import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch } from "./guarded-fetch";
import { OutboundError } from "./outbound-error";
import {
  hangUp,
  type Quirk,
  type QuirkyServer,
  redirect,
  reply,
  silence,
  startQuirkyServer,
  trickle,
} from "./quirky-server.suite";

const text = "Grüße aus der Werkstatt. ".repeat(200);
const bomb = gzipSync(Buffer.alloc(50_000_000));

const encoded = (encoding: string, body: Buffer | string) => reply(body, { "content-encoding": encoding });
const echo: Quirk = (request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).toString();
    response.end(JSON.stringify({ method: request.method, headers: request.headers, body }));
  });
};
const countdown = Object.fromEntries(
  Array.from({ length: 12 }, (_, count): [string, Quirk] => [
    `/count/${count}`,
    count === 0 ? reply("arrived") : redirect(`/count/${count - 1}`, 301),
  ]),
);

let server: QuirkyServer;
let base: string;
let port: number;

beforeAll(async () => {
  server = await startQuirkyServer({
    ...countdown,
    "/gzip": encoded("gzip", gzipSync(text)),
    "/br": encoded("br", brotliCompressSync(text)),
    "/deflate": encoded("deflate", deflateSync(text)),
    "/raw-deflate": encoded("deflate", deflateRawSync(text)),
    "/twice": encoded("gzip, br", brotliCompressSync(gzipSync(text))),
    "/cut-gzip": encoded("gzip", gzipSync(text).subarray(0, -12)),
    "/bomb": encoded("gzip", bomb),
    "/not-gzip": encoded("gzip", "this is not gzip"),
    "/strange": encoded("compress", "x"),
    "/layers": encoded("gzip, gzip, gzip, gzip", "x"),
    "/declares-much": hangUp("start", 100_000_000),
    "/lies-short": hangUp("only this", 5_000),
    "/endless": trickle(Buffer.alloc(16_384, 97), 1),
    "/silent": silence,
    "/drip": trickle(".", 20),
    "/loop-a": redirect("/loop-b"),
    "/loop-b": redirect("/loop-a"),
    "/post-303": redirect("/echo", 303),
    "/post-307": redirect("/echo", 307),
    "/other-site": (request, response) => redirect(`http://localhost:${port}/echo`)(request, response),
    "/echo": echo,
  });
  port = server.port;
  base = server.url;
});

afterAll(() => server.close());

const open = () => createGuardedFetch({ allow: "127.0.0.1, localhost", userAgent: "Test/1.0" });

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof OutboundError ? error.failure : String(error);
}

describe("bodies", () => {
  it.each(["gzip", "br", "deflate", "raw-deflate", "twice"])("undoes %s", async (path) => {
    const answer = await open().request(`${base}/${path}`);
    expect(answer.body.toString()).toBe(text);
  });

  it("reads what a cut-off gzip body still holds", async () => {
    const answer = await open().request(`${base}/cut-gzip`);
    expect(text.startsWith(answer.body.toString())).toBe(true);
  });

  it.each([
    ["bomb", "too_large"],
    ["declares-much", "too_large"],
    ["endless", "too_large"],
    ["not-gzip", "bad_response"],
    ["strange", "bad_response"],
    ["layers", "bad_response"],
    ["lies-short", "connection"],
  ])("ends /%s as %s", async (path, failure) => {
    expect(await failureOf(open().request(`${base}/${path}`, { maxBytes: 1_000_000 }))).toBe(failure);
  });

  it("never unfolds a bomb beyond the limit", async () => {
    const before = process.memoryUsage().rss;
    const answers = Array.from({ length: 5 }, () =>
      failureOf(open().request(`${base}/bomb`, { maxBytes: 500_000 })),
    );
    expect(await Promise.all(answers)).toEqual(Array(5).fill("too_large"));
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it("drops a body that is not wanted", async () => {
    const answer = await open().request(`${base}/endless`, { wantsBody: () => false });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
  });

  it("reads nothing after HEAD", async () => {
    const answer = await open().request(`${base}/gzip`, { method: "HEAD" });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
  });
});

describe("time", () => {
  it.each(["silent", "drip"])("cuts /%s off", async (path) => {
    expect(await failureOf(open().request(`${base}/${path}`, { timeoutMs: 150 }))).toBe("timed_out");
  });

  it("ends with the caller's own reason", async () => {
    const controller = new AbortController();
    const work = open().request(`${base}/silent`, { signal: controller.signal });
    setTimeout(() => controller.abort(new Error("cancelled by hand")), 30);
    await expect(work).rejects.toThrow("cancelled by hand");
    await expect(open().request(`${base}/gzip`, { signal: controller.signal })).rejects.toThrow(
      "cancelled by hand",
    );
  });
});

describe("a kept connection that the other side closes as it is used again", () => {
  /** Answers every odd request and hangs up on every even one. */
  const flakyOf = (at: QuirkyServer): Quirk => {
    return (request, response) => {
      if (at.seen.length % 2 === 0) request.socket.destroy();
      else response.end("here");
    };
  };

  it("is no failure for what can be repeated, and is for what cannot", async () => {
    const out = open();
    const flakyServer = await startQuirkyServer({ "/flaky": (a, b) => flakyOf(flakyServer)(a, b) });
    const ask = (method: string) => out.request(`${flakyServer.url}/flaky`, { method });
    expect((await ask("GET")).body.toString()).toBe("here");
    expect((await ask("GET")).body.toString()).toBe("here");
    expect(flakyServer.seen.length).toBe(3);
    expect(await failureOf(ask("POST"))).toBe("connection");
    expect(flakyServer.seen.length).toBe(4);
    await out.close();
    await flakyServer.close();
  });
});

describe("redirects", () => {
  it("follows ten and no more", async () => {
    const answer = await open().request(`${base}/count/10`);
    expect([answer.body.toString(), answer.finalUrl]).toEqual(["arrived", `${base}/count/0`]);
    expect(await failureOf(open().request(`${base}/count/11`))).toBe("too_many_redirects");
  });

  it("sees a loop", async () => {
    expect(await failureOf(open().request(`${base}/loop-a`))).toBe("too_many_redirects");
  });

  it("hands a redirect back when asked to", async () => {
    const answer = await open().request(`${base}/loop-a`, { redirect: "manual" });
    expect([answer.status, answer.headers.location]).toEqual([302, "/loop-b"]);
  });

  it("turns a POST into a GET on 303 and keeps it on 307", async () => {
    const post = { method: "POST", body: "a=1", headers: { "Content-Type": "text/plain" } };
    const seen303 = JSON.parse((await open().request(`${base}/post-303`, post)).body.toString());
    expect([seen303.method, seen303.body, seen303.headers["content-type"]]).toEqual(["GET", "", undefined]);
    const seen307 = JSON.parse((await open().request(`${base}/post-307`, post)).body.toString());
    expect([seen307.method, seen307.body]).toEqual(["POST", "a=1"]);
  });

  it("tells another site no secrets", async () => {
    const headers = { Authorization: "Bearer secret", Cookie: "a=b", "X-Subscription-Token": "secret" };
    const answer = await open().request(`${base}/other-site`, { headers });
    expect(answer.body.toString()).not.toContain("secret");
    expect(answer.body.toString()).toContain("Test/1.0");
  });
});

describe("failures have their own names", () => {
  it.each([
    [
      "dns",
      "http://nowhere.example/",
      { lookup: () => Promise.reject(Object.assign(new Error(), { code: "ENOTFOUND" })) },
    ],
    ["dns", "http://nowhere.example/", { lookup: () => Promise.resolve([]) }],
    ["connection", "http://127.0.0.1:1/", {}],
  ])("%s for %s", async (failure, url, extra) => {
    const out = createGuardedFetch({ allow: "127.0.0.1", ...extra });
    expect(await failureOf(out.request(url))).toBe(failure);
  });

  it("tls when a plain server is asked for https", async () => {
    expect(await failureOf(open().request(base.replace("http:", "https:")))).toBe("tls");
  });
});

describe("the standard fetch", () => {
  it("reads a page", async () => {
    const answer = await open().fetch(`${base}/gzip`, { headers: { accept: "text/plain" } });
    expect(await answer.text()).toBe(text);
  });

  it("posts JSON", async () => {
    const answer = await open().fetch(`${base}/echo`, { method: "POST", body: '{"a":1}' });
    expect(await answer.json()).toMatchObject({ method: "POST", body: '{"a":1}' });
  });

  it("refuses an inside address with the reason as its cause", async () => {
    const work = createGuardedFetch().fetch(`${base}/gzip`);
    await expect(work).rejects.toMatchObject({ cause: { code: "address_refused" } });
  });
});

describe("trusted origins", () => {
  it("are reached wherever they are, and only they", async () => {
    const out = createGuardedFetch({ trustedOrigins: [`${base}/search`] });
    expect((await out.request(`${base}/gzip`)).status).toBe(200);
    expect(await failureOf(out.request(`http://127.0.0.1:${port + 1}/`))).toBe("address_refused");
    expect(await failureOf(out.request(`${base}/other-site`))).toBe("address_refused");
  });

  it("are not reached by a redirect from elsewhere", async () => {
    const out = createGuardedFetch({ allow: "localhost", trustedOrigins: [base] });
    const elsewhere = await startQuirkyServer({ "/": redirect(`${base}/gzip`) });
    expect(await failureOf(out.request(`http://localhost:${elsewhere.port}/`))).toBe("address_refused");
    await elsewhere.close();
  });
});
