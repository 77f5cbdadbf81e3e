import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { KeyRole } from "@/lib/models/api-key/shape";
import { listApiKeys, revokeApiKey } from "@/lib/models/api-key/store";
import { listAudit } from "@/lib/models/audit/store";
import { NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { createApiKey, OPERATOR, openByApiKey, rotateApiKey } from "./api-key";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

describe.each(testDatabases())("an API key on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  const create = (expiresInDays: number | null = null, role: KeyRole = "member") =>
    createApiKey(tenant, { name: "ci", role, expiresInDays }, OPERATOR, NOW);
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

  it("is noted when it is used after its end, once an hour, and for its own holder alone", async () => {
    const { key, text } = await create();
    await openByApiKey(opened.db, text, NOW);
    const lastUse = async () => (await listApiKeys(tenant)).find(({ id }) => id === key.id)?.lastUsedAt;
    await vi.waitFor(async () => expect(await lastUse()).toBe(NOW.toISOString()));
    await revokeApiKey(tenant, key.id, later(1000));
    const noted = async () =>
      (await listAudit(tenant, { actor: key.id }, { limit: 9 })).items.map(
        ({ at, actor, address, after }) => ({
          ...{ at, id: actor.id, address, after },
        }),
      );
    const knock = async (at: Date, shown = text) => {
      const device = { userAgent: "curl", address: "198.51.100.7" };
      await expect(openByApiKey(opened.db, shown, at, device)).rejects.toMatchObject(refused);
    };
    const entry = { id: key.id, address: "198.51.100.7", after: { reason: "It was revoked" } };
    await knock(later(2000), `${text.slice(0, -1)}${text.endsWith("A") ? "B" : "A"}`);
    await knock(later(3000));
    await vi.waitFor(async () =>
      expect(await noted()).toEqual([{ ...entry, at: later(3000).toISOString() }]),
    );
    await knock(later(4000));
    await knock(later(HOUR));
    await knock(later(HOUR + 4000));
    await vi.waitFor(async () => expect(await noted()).toHaveLength(2));
    expect((await noted())[0]?.at).toBe(later(HOUR + 4000).toISOString());
  });

  it("may do what its role may, and never more than its maker", async () => {
    const { key, text } = await create(null, "viewer");
    expect(key).toMatchObject({ role: "viewer", madeBy: OPERATOR.name });
    expect((await openByApiKey(opened.db, text, NOW)).key.role).toBe("viewer");
    const admin = { name: "Ada", role: "admin" } as const;
    const input = { name: "ci", role: "admin", expiresInDays: null } as const;
    expect((await createApiKey(tenant, input, admin, NOW)).key.role).toBe("admin");
    for (const role of ["viewer", "member"] as const) {
      const lower = { name: "Bo", role };
      await expect(createApiKey(tenant, input, lower, NOW)).rejects.toMatchObject({ code: "forbidden" });
    }
  });

  it("is rotated: both work for the overlap, then the new one alone, for as long as the old was good", async () => {
    const old = await create(10, "viewer");
    const rotation = { id: old.key.id, overlapHours: 2 };
    const next = await rotateApiKey(tenant, rotation, OPERATOR, later(DAY));
    expect(next.key).toMatchObject({ name: "ci", role: "viewer" });
    expect(next.key.expiresAt).toBe(later(11 * DAY).toISOString());
    for (const { text } of [old, next]) await openByApiKey(opened.db, text, later(DAY + 2 * HOUR - 1));
    await expect(openByApiKey(opened.db, old.text, later(DAY + 2 * HOUR))).rejects.toMatchObject(refused);
    await openByApiKey(opened.db, next.text, later(DAY + 2 * HOUR));
    const late = rotateApiKey(tenant, rotation, OPERATOR, later(DAY + 2 * HOUR));
    await expect(late).rejects.toMatchObject({ code: "not_found" });
  });

  it("is never rotated into a longer life of the old one, nor by who may do less", async () => {
    const { key, text } = await create(1, "admin");
    const lower = rotateApiKey(tenant, { id: key.id, overlapHours: 1 }, { name: "Bo", role: "member" }, NOW);
    await expect(lower).rejects.toMatchObject({ code: "forbidden" });
    await rotateApiKey(tenant, { id: key.id, overlapHours: 720 }, OPERATOR, NOW);
    await expect(openByApiKey(opened.db, text, later(DAY))).rejects.toMatchObject(refused);
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
