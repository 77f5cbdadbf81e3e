import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertMember, removeMember, setRole } from "@/lib/models/membership/store";
import { insertSession, listSessions, moveSession, revokeSession } from "@/lib/models/session/store";
import { insertUser } from "@/lib/models/user/store";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE } from "./browser.suite";
import { openSession } from "./open-session";
import { startSession } from "./start-session";
import { hashToken, newToken } from "./token";

const DAY = 86_400_000;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

describe.each(testDatabases())("a session on $name", (kind) => {
  let opened: TestDatabase;
  let acme: Tenant;
  let userId: string;
  let token: string;
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());
  beforeEach(async () => {
    const { db } = opened;
    acme = await openWorkspace(db, newId());
    const person = { email: `${newId()}@x.example`, name: "Bo", passwordHash: "h", workspaceId: null };
    userId = (await insertUser(db, person)).id;
    const other = { ...person, email: `${newId()}@x.example` };
    await insertMember(acme, (await insertUser(db, other)).id, "owner");
    await insertMember(acme, userId, "member");
    token = await startSession(db, userId, acme.workspaceId, DEVICE, NOW);
  });

  const open = (now = NOW, text = token) => openSession(opened.db, browserHeaders(text), now);
  const roleNow = async (now = NOW) => (await open(now))?.workspace?.role;

  it("is nobody's without its token", async () => {
    expect(await roleNow()).toBe("member");
    for (const wrong of ["", "x", newToken(), `${token.slice(0, -1)}`, hashToken(token)])
      expect(await open(NOW, wrong)).toBeNull();
  });

  it("shows a changed role, and being taken out, at the next look", async () => {
    await setRole(acme, userId, "admin");
    expect(await roleNow()).toBe("admin");
    await removeMember(acme, userId);
    expect(await open()).toMatchObject({ person: { id: userId }, workspace: null });
  });

  it("ends when it is revoked, unused for a month, or three months old", async () => {
    expect(await open(later(30 * DAY + 1000))).toBeNull();
    expect(await open(later(30 * DAY - 1000))).not.toBeNull();
    const { id } = (await open()) ?? { id: "" };
    await revokeSession(opened.db, userId, id, NOW);
    expect(await open()).toBeNull();
    expect(await listSessions(opened.db, userId, NOW)).toEqual([]);
  });

  it("lasts as long as it is used, up to its limit", async () => {
    const used = async (at: Date) => {
      await open(at);
      await vi.waitFor(async () => {
        const [one] = await listSessions(opened.db, userId, at);
        expect(one?.lastSeenAt).toBe(at.toISOString());
      });
    };
    for (const days of [29, 58, 87]) await used(later(days * DAY));
    expect(await open(later(90 * DAY - 1000))).not.toBeNull();
    expect(await open(later(90 * DAY))).toBeNull();
  });

  it("is noted at most once a minute", async () => {
    await open(later(59_000));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const [one] = await listSessions(opened.db, userId, NOW);
    expect(one?.lastSeenAt).toBe(NOW.toISOString());
  });

  it("is only its own person's to end", async () => {
    const { id } = (await open()) ?? { id: "" };
    const foreign = revokeSession(opened.db, "somebody", id, NOW);
    await expect(foreign).rejects.toMatchObject({ code: "not_found" });
    expect(await open()).not.toBeNull();
  });

  it("moves to another workspace of its person, and to no other", async () => {
    const { db } = opened;
    const mine = await openWorkspace(db, newId());
    const foreign = await openWorkspace(db, newId());
    await insertMember(mine, userId, "owner");
    const { id } = (await open()) ?? { id: "" };
    await moveSession(db, id, userId, mine.workspaceId);
    expect((await open())?.workspace).toMatchObject({ id: mine.workspaceId, role: "owner" });
    const away = moveSession(db, id, userId, foreign.workspaceId);
    await expect(away).rejects.toMatchObject({ code: "not_found" });
    expect((await open())?.workspace?.id).toBe(mine.workspaceId);
  });

  const addProvider = async (tenant: Tenant, onlyThisWay: boolean) => {
    const texts = { name: "SSO", issuer: "https://i.example", clientId: "c", clientSecret: "s" };
    const rest = { allowedDomains: "[]", roleMapping: "{}", onlyThisWay };
    const data = { id: newId(), workspaceId: tenant.workspaceId, ...texts, ...rest };
    return (await opened.db.oidcProvider.create({ data })).id;
  };
  const byProvider = async (providerId: string, workspaceId: string) => {
    const text = newToken();
    const tokens = { accessToken: null, refreshToken: null, way: null, ...DEVICE };
    const session = { tokenHash: hashToken(text), userId, workspaceId, providerId, ...tokens };
    await insertSession(opened.db, { ...session, expiresAt: later(90 * DAY) }, NOW);
    return text;
  };

  it("that a provider opened sees that provider's workspace only", async () => {
    const other = await openWorkspace(opened.db, newId());
    await insertMember(other, userId, "owner");
    const providerId = await addProvider(acme, false);
    const text = await byProvider(providerId, acme.workspaceId);
    const session = await open(NOW, text);
    expect(session?.workspace).toMatchObject({ id: acme.workspaceId, role: "member" });
    const away = moveSession(opened.db, session?.id ?? "", userId, other.workspaceId);
    await expect(away).rejects.toMatchObject({ code: "not_found" });
    const forged = await byProvider(providerId, other.workspaceId);
    expect((await open(NOW, forged))?.workspace).toBeNull();
  });

  it("by password opens no workspace that only a provider opens, but for its owners", async () => {
    await addProvider(acme, true);
    expect((await open())?.workspace).toBeNull();
    await setRole(acme, userId, "owner");
    expect(await roleNow()).toBe("owner");
  });
});
