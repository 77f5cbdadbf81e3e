import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret, TOTP } from "otpauth";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rotateSecretsKey } from "@/lib/models/data-key/secret";
import { addMember, NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertMember } from "@/lib/models/membership/store";
import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import { setFactorRule } from "@/lib/models/workspace/second-factor.store";
import { env } from "@/lib/platform/env";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { makeResetLink } from "./make-reset-link";
import { allFailuresNoted } from "./note-failed-sign-in";
import { openSession } from "./open-session";
import { callerOf } from "./open-tenant";
import { resetPassword } from "./reset-password";
import { resetSecondFactor } from "./reset-second-factor";
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  renewRecoveryCodes,
} from "./second-factor";
import { signInShape, signInWithPassword } from "./sign-in";

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });

describe.each(testDatabases())("the second factor on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-factor-"));
  let opened: TestDatabase;
  let person: { id: string; email: string };
  let secret: string;
  let codes: string[];
  beforeEach(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    opened = await kind.open();
    const token = await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
    const session = await openSession(opened.db, browserHeaders(token), NOW);
    person = session?.person ?? expect.fail("no session");
    secret = (await beginSecondFactor(opened.db, person)).secret;
    codes = await confirmSecondFactor(opened.db, person, codeAt(secret, NOW), NOW);
  });
  afterEach(async () => {
    await allFailuresNoted();
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const signIn = (code: string, at: Date, password = FIRST_RUN.password) =>
    signInWithPassword(
      opened.db,
      signInShape.parse({ ...FIRST_RUN, workspace: "", password, code }),
      DEVICE,
      at,
    );
  const endOf = (attempt: Promise<string>) => attempt.then(() => "in").catch(({ code }) => code);

  it("is asked for after the right password alone, by the field that is missing", async () => {
    await expect(signIn("", later(60))).rejects.toMatchObject({
      code: "unauthenticated",
      fields: [{ field: "code" }],
    });
    await expect(signIn(codeAt(secret, later(60)), later(60), "wrong")).rejects.toMatchObject({ fields: [] });
    expect(await endOf(signIn(codeAt(secret, later(60)), later(60)))).toBe("in");
  });

  it("takes a code once, and none from before one that was taken", async () => {
    expect(await endOf(signIn(codeAt(secret, NOW), later(1)))).toBe("unauthenticated");
    const code = codeAt(secret, later(60));
    const ends = await Promise.all([endOf(signIn(code, later(60))), endOf(signIn(code, later(60)))]);
    expect(ends.filter((end) => end === "in")).toHaveLength(1);
    expect(await endOf(signIn(codeAt(secret, later(30)), later(61)))).toBe("unauthenticated");
    expect(await endOf(signIn(codeAt(secret, later(300)), later(300)))).toBe("in");
  });

  it("takes each recovery code once, however it is typed, and keeps hashes alone", async () => {
    expect(new Set(codes).size).toBe(10);
    const [first = "", second = ""] = codes;
    expect(await endOf(signIn(first.toUpperCase().replaceAll("-", " "), later(60)))).toBe("in");
    expect(await endOf(signIn(first, later(61)))).toBe("unauthenticated");
    expect(await endOf(signIn(second, later(62)))).toBe("in");
    expect((await findSecondFactor(opened.db, person.id)).codesLeft).toBe(8);
    const rows = JSON.stringify([await opened.db.recoveryCode.findMany(), await opened.db.user.findMany()]);
    for (const text of [secret, ...codes, ...codes.map((code) => code.replaceAll("-", ""))])
      expect(rows).not.toContain(text);
  });

  it("locks out who guesses codes, the right one too while they wait", async () => {
    for (let n = 0; n < 6; n++) expect(await endOf(signIn("000000", later(60)))).toBe("unauthenticated");
    expect(await endOf(signIn(codeAt(secret, later(61)), later(61)))).toBe("rate_limited");
    expect(await endOf(signIn(codeAt(secret, later(120)), later(120)))).toBe("in");
  });

  it("is asked for by the link of a new password too", async () => {
    const link = await makeResetLink(opened.db, person.email, NOW);
    const token = new URL(link, "http://x").searchParams.get("token") ?? "";
    const reset = (code: string) =>
      resetPassword(opened.db, { token, password: "gravel seven lathe", code }, DEVICE, later(60));
    await expect(reset("")).rejects.toMatchObject({ fields: [{ field: "code" }] });
    await expect(reset("000000")).rejects.toMatchObject({ code: "unauthenticated" });
    await reset(codeAt(secret, later(60)));
  });

  it("is changed and turned off with a code of it alone", async () => {
    await expect(beginSecondFactor(opened.db, person)).rejects.toMatchObject({ code: "conflict" });
    const renewed = await renewRecoveryCodes(opened.db, person, codeAt(secret, later(60)), later(60));
    expect(renewed).not.toContain(codes[0]);
    expect(await endOf(signIn(codes[0] ?? "", later(61)))).toBe("unauthenticated");
    const wrong = dropSecondFactor(opened.db, person, "000000", later(90));
    await expect(wrong).rejects.toMatchObject({ code: "unauthenticated" });
    await dropSecondFactor(opened.db, person, renewed[0] ?? "", later(90));
    expect(await endOf(signIn("", later(120)))).toBe("in");
  });

  it("still opens after the server's key was rotated twice", async () => {
    await rotateSecretsKey(opened.db);
    await rotateSecretsKey(opened.db);
    expect(await endOf(signIn(codeAt(secret, later(60)), later(60)))).toBe("in");
  });

  it("is reset by an owner only where the person is in no other workspace", async () => {
    const tenant = { db: opened.db, workspaceId: "default" };
    const other = await openWorkspace(opened.db, "other");
    const stranger = await addMember(other, "member", "stranger");
    await expect(resetSecondFactor(tenant, stranger)).rejects.toMatchObject({ code: "not_found" });
    await insertMember(other, person.id, "member");
    await expect(resetSecondFactor(tenant, person.id)).rejects.toMatchObject({ code: "forbidden" });
    await opened.db.membership.deleteMany({ where: { workspaceId: "other", userId: person.id } });
    await resetSecondFactor(tenant, person.id);
    expect(await endOf(signIn("", later(60)))).toBe("in");
  });

  it("shuts a workspace that wants it to who has none, and to nobody else", async () => {
    const tenant = { db: opened.db, workspaceId: "default" };
    await setFactorRule(tenant, true);
    const token = await signIn(codeAt(secret, later(60)), later(60));
    const callerNow = async () => {
      const session = await openSession(opened.db, browserHeaders(token), later(61));
      return session && callerOf(opened.db, session);
    };
    expect(await callerNow()).toMatchObject({ role: "owner" });
    await resetSecondFactor(tenant, person.id);
    expect(await callerNow()).toBeNull();
    await setFactorRule(tenant, false);
    expect(await callerNow()).toMatchObject({ role: "owner" });
  });
});
