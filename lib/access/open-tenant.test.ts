import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { createApiKey } from "./api-key";
import { openTenant } from "./open-tenant";

let opened: TestDatabase;
let key: string;
beforeAll(async () => {
  opened = await openTestDb();
  setDb(opened.db);
  const tenant = await openWorkspace(opened.db, "acme");
  key = (await createApiKey(tenant, { name: "ci", expiresInDays: null }, new Date())).text;
});
afterAll(async () => opened.close());

const open = (headers: Record<string, string>) => openTenant(new Headers(headers));

it.each([`Bearer ${"KEY"}`, `bearer   ${"KEY"}  `])(
  "opens the key's workspace for %j",
  async (authorization) => {
    const caller = await open({ authorization: authorization.replace("KEY", key) });
    expect(caller?.tenant.workspaceId).toBe("acme");
    expect(caller?.subject).toMatch(/^key:/);
  },
);

it("holds to the key where a browser sends one too", async () => {
  const caller = await open({ authorization: `Bearer ${key}`, "sec-fetch-site": "same-origin" });
  expect(caller?.tenant.workspaceId).toBe("acme");
});

it.each(["same-origin", "none"])("opens the default workspace for a browser's %s", async (site) => {
  expect(await open({ "sec-fetch-site": site })).toMatchObject({
    tenant: { workspaceId: "default" },
    subject: "browser",
  });
});

it.each([
  {},
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { authorization: "Basic YTpi", "sec-fetch-site": "same-origin" },
])("knows nobody by %j", async (headers) => {
  expect(await open(headers as Record<string, string>)).toBeNull();
});

it("refuses a key that opens nothing, from our own pages too", async () => {
  const wrong = open({ authorization: "Bearer wrong", "sec-fetch-site": "same-origin" });
  await expect(wrong).rejects.toMatchObject({ code: "unauthenticated" });
});
