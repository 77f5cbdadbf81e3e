import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertUser } from "@/lib/models/user/store";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { admitResetAsk, takeResetAsk } from "./ask-for-reset";
import { DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { makeResetLink } from "./make-reset-link";
import { resetPassword } from "./reset-password";
import { signInShape, signInWithPassword } from "./sign-in";

const { email } = FIRST_RUN;
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(testDatabases())("asking for a link to a new password on $name", (kind) => {
  let opened: TestDatabase;
  const folder = mkdtempSync(join(tmpdir(), "leadloom-asks-"));
  beforeAll(() => void Object.assign(env(), { DATA_DIR: folder }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    opened = await kind.open();
    await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
  });
  afterEach(async () => opened.close());

  const take = (whose: string, now = NOW, address = DEVICE.address) =>
    takeResetAsk(opened.db, { email: whose }, { ...DEVICE, address }, now);
  const admit = (sealed: string, now = NOW) => admitResetAsk(opened.db, sealed, now);
  const ask = async (whose: string, now = NOW) => admit(await take(whose, now), now);
  const userId = async () => (await opened.db.user.findFirstOrThrow({ where: { email } })).id;

  it("looks nobody up, and holds nothing that can be read", async () => {
    const blind = new Proxy(opened.db, {
      get: (db, key) => {
        if (["user", "membership", "$queryRaw"].includes(String(key)))
          throw new Error("somebody is looked up");
        return Reflect.get(db, key);
      },
    });
    for (const whose of [email, "nobody@acme.example"]) {
      const sealed = await takeResetAsk(blind, { email: whose }, DEVICE, NOW);
      expect(sealed).toMatch(/^[\w-]+$/);
      const bytes = Buffer.from(sealed, "base64url").toString("latin1");
      for (const word of [whose, "acme", DEVICE.address]) expect(bytes).not.toContain(word);
    }
  });

  it("gives a mail to accounts of people's own alone", async () => {
    expect(await ask(email)).toEqual({ userId: await userId() });
    expect(await ask("nobody@acme.example")).toEqual({ refused: "no account" });
    const person = { email: "sso@acme.example", name: "S", passwordHash: null };
    const { workspaceId } = await openWorkspace(opened.db, newId());
    await insertUser(opened.db, { ...person, workspaceId });
    expect(await ask(person.email)).toEqual({ refused: "no account" });
  });

  it("gives three mails an hour to one person, however many ask at once, and not fewer to others", async () => {
    const sealed = await take(email);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => admit(sealed)));
    expect(outcomes.filter((outcome) => "userId" in outcome)).toHaveLength(3);
    expect(await admit(await take(email, later(3599)), later(3599))).toEqual({ refused: "too many" });
    const other = { email: "bob@acme.example", name: "B", passwordHash: null, workspaceId: null };
    await insertUser(opened.db, other);
    expect(await ask(other.email)).toHaveProperty("userId");
    expect(await admit(await take(email, later(3600)), later(3600))).toHaveProperty("userId");
  });

  it("gives none to who asked an hour ago, and none for what was sealed by nobody or altered", async () => {
    const sealed = await take(email);
    expect(await admit(sealed, later(3601))).toEqual({ refused: "late" });
    for (const wrong of ["", "x", `${sealed.slice(0, -2)}AA`])
      expect(await admit(wrong)).toEqual({ refused: "unreadable" });
    expect(await admit(sealed)).toHaveProperty("userId");
  });

  it("waits after a few for one email, whether or not it has an account", async () => {
    for (const whose of [email, "nobody@acme.example"]) {
      for (let index = 0; index < 6; index++) await take(whose, NOW, `198.51.100.${index}`);
      await expect(take(whose, NOW, "203.0.113.9")).rejects.toMatchObject({ code: "rate_limited" });
    }
  });

  it("waits after thirty from one address, and keeps nobody there from signing in", async () => {
    for (let index = 0; index < 31; index++) await take(`p${index}@acme.example`);
    await expect(take("other@acme.example")).rejects.toMatchObject({ code: "rate_limited" });
    const input = signInShape.parse({ email, password: FIRST_RUN.password });
    expect(await signInWithPassword(opened.db, input, DEVICE, NOW)).toHaveLength(43);
  });

  it("is free again for who has chosen a new password", async () => {
    for (let index = 0; index < 6; index++) await take(email, NOW, "");
    const token = (await makeResetLink(opened.db, email, NOW)).split("token=")[1] ?? "";
    await resetPassword(opened.db, { token, password: "three quiet herons", code: "" }, DEVICE, NOW);
    expect(await take(email, NOW, "")).toMatch(/^[\w-]+$/);
  });
});
