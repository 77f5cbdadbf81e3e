import { readdir } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "../app/test";

test("nobody can call the durable functions from outside", async ({ request }) => {
  const call = { data: { event: { name: "job/started", data: {} }, events: [], ctx: {}, steps: {} } };
  const unsigned = await request.post("/api/inngest?fnId=leadloom-enrich-record&stepId=step", call);
  expect(unsigned.status()).toBe(401);
});

test("health says that every part is ready", async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ live: true, ready: true });
});

test("no page runs what is not ours, and none can be framed", async ({ page, request }) => {
  for (const path of ["/", "/campaigns", "/contacts", "/import", "/settings"]) {
    const answer = await page.goto(path);
    const policy = (await answer?.headerValue("content-security-policy")) ?? "";
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/);
    expect(policy).toContain("frame-ancestors 'none'");
    // What the policy refuses of our own is an error in the console, which fails every journey.
    await page.waitForLoadState("networkidle");
  }
  const attacked = await page.context().newPage();
  await attacked.goto("/settings");
  const ran = await attacked.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.injected = true";
    document.head.append(script);
    return "injected" in window;
  });
  expect(ran).toBe(false);
  const api = await request.get("/api/v1/openapi.json");
  expect(api.headers()["content-security-policy"]).toBe("default-src 'none'; frame-ancestors 'none'");
});

test("an address that cannot be read is the caller's mistake", async ({ request }) => {
  for (const path of ["/api/v1/jobs/%ff", "/jobs/%E0%A4%A"])
    expect((await request.get(path)).status()).toBe(400);
});

interface Operation {
  responses: Record<string, unknown>;
  parameters?: { name: string; in: string }[];
}

test("the API description names every route there is", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1\./);
  expect(Object.keys(document.paths).sort()).toEqual(await routesOfV1());
  for (const [path, operations] of Object.entries<Record<string, Operation>>(document.paths)) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const operation of Object.values(operations)) {
      expect(Object.keys(operation.responses)).toContain("401");
      const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name }) => name)).toEqual(named);
    }
  }
  for (const pointer of refsIn(document)) expect(at(document, pointer), pointer).toBeDefined();
});

/** The folders under app/api/v1 that hold a route, as paths of OpenAPI. */
async function routesOfV1(): Promise<string[]> {
  const files = await readdir("app/api/v1", { recursive: true });
  return files
    .filter((file) => file.endsWith("route.ts") && !/^(openapi\.json|\[\.\.\.)/.test(file))
    .map(
      (file) =>
        `/api/v1/${dirname(file)
          .replaceAll("\\", "/")
          .replace(/\[(\w+)\]/g, "{$1}")}`,
    )
    .sort();
}

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === "$ref" && typeof inner === "string" ? [inner] : refsIn(inner),
  );
}

/** What a `#/a/b` pointer points at. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((value, name) => (isBag(value) ? value[name] : undefined), document);
}

function isBag(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
