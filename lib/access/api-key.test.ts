import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { listApiKeys, revokeApiKey } from "@/lib/models/api-key/store";
import { NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { createApiKey, openByApiKey } from "./api-key";

const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

describe.each(testDatabases())("an API key on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  const create = (expiresInDays: number | null = null) =>
    createApiKey(tenant, { name: "ci", expiresInDays }, NOW);
  const refused = { code: "unauthenticated", message: expect.stringContaining("opens nothing") };

  it("opens its workspace and is stored without its secret", async () => {
    const { key, text } = await create();
    expect(text).toMatch(/^ll_[0-9a-f]{12}_[\w-]{43}$/);
    const { tenant: found, key: opener } = await openByApiKey(opened.db, text, NOW);
    expect([found.workspaceId, opener.id]).toEqual(["acme", key.id]);
    const row = await opened.db.apiKey.findUniqueOrThrow({ where: { id: key.id } });
    expect(JSON.stringify(row)).not.toContain(text.slice(-43));
  });

  it("is refused in the same words whatever is wrong with it", async () => {
    const { text } = await create();
    const wrong = [
      "",
      "Bearer",
      text.slice(0, -1),
      `${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}`,
      `ll_000000000000_${text.slice(-43)}`,
      `${text}\n`,
      "ll_' OR 1=1 --",
    ];
    for (const key of wrong) await expect(openByApiKey(opened.db, key, NOW)).rejects.toMatchObject(refused);
  });

  it("stops working when it is revoked or its days are over", async () => {
    const { key, text } = await create(1);
    await openByApiKey(opened.db, text, later(86_399_000));
    await expect(openByApiKey(opened.db, text, later(86_400_000))).rejects.toMatchObject(refused);
    const other = await create();
    await revokeApiKey(tenant, other.key.id, NOW);
    await expect(openByApiKey(opened.db, other.text, NOW)).rejects.toMatchObject(refused);
    await expect(revokeApiKey(tenant, other.key.id, NOW)).rejects.toMatchObject({ code: "not_found" });
    expect((await listApiKeys(tenant)).map(({ id }) => id)).toContain(key.id);
  });

  it("notes when it was used, at most once a minute", async () => {
    const { key, text } = await create();
    const used = async () => (await listApiKeys(tenant)).find(({ id }) => id === key.id)?.lastUsedAt;
    expect(await used()).toBeNull();
    const isNoted = (at: Date) => vi.waitFor(async () => expect(await used()).toBe(at.toISOString()));
    await openByApiKey(opened.db, text, NOW);
    await isNoted(NOW);
    await openByApiKey(opened.db, text, later(59_000));
    await openByApiKey(opened.db, text, later(61_000));
    await isNoted(later(61_000));
  });
});
