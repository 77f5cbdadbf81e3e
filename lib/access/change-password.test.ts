import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertMember } from "@/lib/models/membership/store";
import { insertUser } from "@/lib/models/user/store";
import { newId } from "@/lib/platform/ids";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { DEVICE } from "./browser.suite";
import { changePassword } from "./change-password";
import { makeResetLink } from "./make-reset-link";
import { openSession } from "./open-session";
import { hashPassword } from "./password";
import { openReset } from "./reset-password";
import { signInWithPassword } from "./sign-in";
import { startSession } from "./start-session";

const NOW = new Date("2026-11-29T12:00:00Z");
const OLD = "gravel lathe seven";
const NEXT = "candle harbour nine";
const minutesIn = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe.each(testDatabases())("changing one's own password on $name", (kind) => {
  let opened: TestDatabase;
  let email: string;
  let userId: string;

  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());
  beforeEach(async () => {
    email = `${newId()}@acme.example`;
    const passwordHash = await hashPassword(OLD);
    const { id } = await insertUser(opened.db, {
      email,
      name: "Ann Harbinger",
      passwordHash,
      workspaceId: null,
    });
    userId = id;
    await insertMember(await openWorkspace(opened.db, newId()), id, "member");
  });

  const sessionOf = async (token: string, now = NOW) =>
    openSession(opened.db, new Headers({ cookie: `leadloom=${token}` }), now);
  const enter = async () => {
    const session = await sessionOf(await startSession(opened.db, userId, null, DEVICE, NOW));
    if (session === null) throw new Error("Nobody is signed in");
    return session;
  };
  const signIn = (password: string, now = NOW) =>
    signInWithPassword(opened.db, { email, password, code: "", workspace: "" }, DEVICE, now);
  const change = async (password: string, next: string, now = NOW, session = enter()) =>
    changePassword(opened.db, await session, { proof: { password, code: "" }, next }, now);

  it("needs the old one, and ends every other session and every link", async () => {
    const other = await signIn(OLD);
    const link = await makeResetLink(opened.db, email, NOW);
    const session = await enter();
    await expect(change("not the old one", NEXT, NOW, Promise.resolve(session))).rejects.toMatchObject({
      ...{ code: "unauthenticated", fields: [{ field: "current" }] },
    });
    expect(await sessionOf(other)).not.toBeNull();
    expect(await change(OLD, NEXT, NOW, Promise.resolve(session))).toBe(1);
    expect(await sessionOf(other)).toBeNull();
    expect(await opened.db.session.count({ where: { id: session.id, revokedAt: null } })).toBe(1);
    expect(await openReset(opened.db, link.split("=")[1] ?? "", NOW)).toBeNull();
    await expect(signIn(OLD)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await sessionOf(await signIn(NEXT))).not.toBeNull();
  });

  it.each(["password1234", "harbinger2026"])("refuses %s, which guessers try first", async (next) => {
    await expect(change(OLD, next)).rejects.toMatchObject({ code: "invalid_input" });
    expect(await sessionOf(await signIn(OLD))).not.toBeNull();
  });

  it("makes guessing at the old one slow", async () => {
    for (let tries = 0; tries < 6; tries += 1)
      await expect(change("wrong guess", NEXT)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(change(OLD, NEXT)).rejects.toMatchObject({ code: "rate_limited" });
    expect(await change(OLD, NEXT, minutesIn(20))).toBeGreaterThan(0);
  });

  it("gives a first one to an account that a login opened, a moment after a sign-in", async () => {
    email = `${newId()}@x.example`;
    const account = { email, name: "Bo", passwordHash: null, workspaceId: null };
    userId = (await insertUser(opened.db, account)).id;
    const before = await enter();
    await expect(change("", NEXT, minutesIn(11))).rejects.toMatchObject({ code: "forbidden" });
    await expect(change("", "password1234")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(signIn(NEXT)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await change("", NEXT)).toBeGreaterThan(0);
    expect(await opened.db.session.count({ where: { id: before.id, revokedAt: null } })).toBe(0);
    expect((await sessionOf(await signIn(NEXT)))?.person.id).toBe(userId);
    // From now on it is asked for like any other.
    await expect(change("", OLD)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("gives none to an account that lives in one workspace by its login", async () => {
    const { workspaceId } = await openWorkspace(opened.db, newId());
    const account = { email: `${newId()}@x.example`, name: "Bo", passwordHash: null, workspaceId };
    userId = (await insertUser(opened.db, account)).id;
    await expect(change("", NEXT)).rejects.toMatchObject({ code: "conflict" });
    const row = await opened.db.user.findUniqueOrThrow({ where: { id: userId } });
    expect([row.passwordHash, row.passwordEmail]).toEqual([null, null]);
  });
});
