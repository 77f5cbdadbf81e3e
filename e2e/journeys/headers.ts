import { request as httpRequest } from "node:http";
import { expect, test } from "../app/test";

const BROUGHT = { "x-forwarded-proto": "https" };

test("every answer tells the browser to be careful", async ({ app }) => {
  const paths = [
    "/",
    "/sign-in",
    "/nowhere",
    "/api/v1/jobs",
    "/api/v1/nowhere",
    "/api/health",
    "/jobs/%ff",
    "/api/v1/jobs/%ff",
  ];
  for (const path of [...paths, "/.git/config", "/.env", "/api/v1/openapi.json", "/api/metrics"]) {
    const answer = await fetch(`${app.url}${path}`, { headers: BROUGHT, redirect: "manual" });
    const head = (name: string) => answer.headers.get(name);
    expect.soft(head("content-security-policy"), path).toContain("frame-ancestors 'none'");
    expect.soft(head("x-content-type-options"), path).toBe("nosniff");
    expect.soft(head("referrer-policy"), path).toBe("strict-origin-when-cross-origin");
    expect.soft(head("x-frame-options"), path).toBe("DENY");
    expect.soft(head("cross-origin-opener-policy"), path).toBe("same-origin");
    expect.soft(head("strict-transport-security"), path).toMatch(/max-age=\d{8,}/);
    expect.soft(head("access-control-allow-origin"), path).toBeNull();
    expect.soft(head("x-powered-by"), path).toBeNull();
    if (answer.status !== 307)
      expect.soft(head("content-type"), path).toMatch(/charset=utf-8|json|text\/plain/i);
    if (path !== "/api/v1/openapi.json")
      expect.soft(head("cache-control") ?? "no-store", path).toMatch(/no-store/);
  }
  const plain = await fetch(`${app.url}/sign-in`);
  expect(plain.headers.get("strict-transport-security")).toBeNull();
  for (const path of ["/.git/config", "/.env", "/package.json", "/prisma/", "/_next/static/"])
    expect.soft((await fetch(`${app.url}${path}`)).status, path).toBe(404);
});

test("the first page after a sign-out over https has the browser clear what it kept", async ({ app }) => {
  const out = { ...BROUGHT, cookie: "__Host-leadloom-out=yes" };
  const first = await fetch(`${app.url}/sign-in`, { headers: out });
  expect(first.headers.get("clear-site-data")).toBe('"cache", "prefetchCache"');
  expect(first.headers.getSetCookie().join()).toMatch(/__Host-leadloom-out=; Path=\/; Max-Age=0/);
  const next = await fetch(`${app.url}/sign-in`, { headers: BROUGHT });
  expect(next.headers.get("clear-site-data")).toBeNull();
});

/** Asks by a method that `fetch` does not know. */
function ask(url: string, method: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once("error", reject).end();
  });
}

test("there are no doors but the ones we made", async ({ app }) => {
  for (const method of ["TRACE", "PROPFIND", "LINK"])
    expect.soft(await ask(`${app.url}/api/v1/jobs`, method), method).toBeGreaterThanOrEqual(400);
  const large = await fetch(`${app.url}/sign-in`, { method: "POST", body: "x".repeat(3_000_000) });
  expect(large.status).toBe(413);
  expect(await large.json()).toMatchObject({ code: "too_large" });
});

test("over https the session is a cookie that no other host can set", async ({ app, browser, owner }) => {
  expect(owner?.cookies).toHaveLength(1);
  const context = await browser.newContext({ baseURL: app.url, extraHTTPHeaders: BROUGHT });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("Work email").fill("olga@fernhill.example");
  await page.getByLabel("Password").fill("gravel lathe seven");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => url.pathname === "/");
  // As the browser keeps it: the answer's own headers may never come once the page has gone on.
  const kept = await context.cookies();
  const cookie = kept.find(({ value }) => value !== owner?.cookies[0]?.value);
  expect(cookie?.value).toMatch(/^[\w-]{43}$/);
  // A domain with a dot before it would be for the hosts below too.
  expect(cookie).toMatchObject({
    ...{ name: "__Host-leadloom", domain: "localhost", path: "/" },
    ...{ secure: true, httpOnly: true, sameSite: "Lax" },
  });
  await context.close();
});
