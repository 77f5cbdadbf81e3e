import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { addMember, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { createApiKey, OPERATOR } from "./api-key";
import { openTenant } from "./open-tenant";
import { startSession } from "./start-session";

let opened: TestDatabase;
let tenant: Tenant;
let key: string;
let token: string;
beforeAll(async () => {
  opened = await openTestDb();
  setDb(opened.db);
  tenant = await openWorkspace(opened.db, "acme");
  key = (
    await createApiKey(tenant, { name: "ci", role: "member", expiresInDays: null }, OPERATOR, new Date())
  ).text;
  const other = await openWorkspace(opened.db, "browsers");
  const userId = await addMember(other, "viewer", "vera");
  token = await startSession(
    opened.db,
    userId,
    other.workspaceId,
    { userAgent: "", address: "" },
    new Date(),
  );
});
afterAll(async () => opened.close());
afterEach(() => Object.assign(env(), { APP_URL: undefined }));

const open = (headers: Record<string, string>, method = "GET") => openTenant(new Headers(headers), method);
const withSession = (more: Record<string, string>) => ({ cookie: `leadloom=${token}`, ...more });

it.each([`Bearer ${"KEY"}`, `bearer   ${"KEY"}  `])(
  "opens the key's workspace for %j",
  async (authorization) => {
    const caller = await open({ authorization: authorization.replace("KEY", key) }, "POST");
    expect(caller).toMatchObject({ tenant: { workspaceId: "acme" }, role: "member", session: null });
    expect(caller?.subject).toMatch(/^key:/);
  },
);

it("holds to the key where a browser sends one too", async () => {
  const caller = await open(withSession({ authorization: `Bearer ${key}`, "sec-fetch-site": "same-origin" }));
  expect(caller?.tenant.workspaceId).toBe("acme");
});

it.each(["same-origin", "none"])("opens the session's workspace for a browser's %s", async (site) => {
  expect(await open(withSession({ "sec-fetch-site": site }), "POST")).toMatchObject({
    tenant: { workspaceId: "browsers" },
    role: "viewer",
    subject: expect.stringMatching(/^person:/),
  });
});

it.each<[Record<string, string>, string]>([
  [{}, "GET"],
  [{ "sec-fetch-site": "same-origin" }, "GET"],
  [{ "sec-fetch-site": "same-origin", cookie: "leadloom=" }, "GET"],
  [{ "sec-fetch-site": "same-origin", cookie: `leadloom=${"x".repeat(43)}` }, "GET"],
])("knows nobody by %j", async (headers, method) => {
  expect(await open(headers, method)).toBeNull();
});

it.each([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { authorization: "Basic YTpi", "sec-fetch-site": "same-origin" },
  {},
])("takes no session on a write with %j", async (headers) => {
  expect(await open(withSession(headers as Record<string, string>), "POST")).toBeNull();
});

it("refuses a key that opens nothing, from our own pages too", async () => {
  const wrong = open(withSession({ authorization: "Bearer wrong", "sec-fetch-site": "same-origin" }));
  await expect(wrong).rejects.toMatchObject({ code: "unauthenticated" });
});

it("takes over https only the cookie that no other host can set", async () => {
  Object.assign(env(), { APP_URL: "https://leads.example" });
  const site = { "sec-fetch-site": "same-origin" };
  expect(await open({ ...site, cookie: `leadloom=${token}` })).toBeNull();
  expect(await open({ ...site, cookie: `__Host-leadloom=${token}` })).not.toBeNull();
});
