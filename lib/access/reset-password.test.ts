import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertUser } from "@/lib/models/user/store";
import { newId } from "@/lib/platform/ids";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { makeResetLink } from "./make-reset-link";
import { openSession } from "./open-session";
import { resetPassword } from "./reset-password";
import { signInShape, signInWithPassword } from "./sign-in";

const { email } = FIRST_RUN;
const password = "three quiet herons";
const over = { code: "not_found", message: expect.stringContaining("Ask for a new one") };
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(testDatabases())("a new password by a link on $name", (kind) => {
  let opened: TestDatabase;
  let oldSession: string;
  beforeEach(async () => {
    opened = await kind.open();
    oldSession = await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
  });
  afterEach(async () => opened.close());

  const link = async (now = NOW) => (await makeResetLink(opened.db, email, now)).split("token=")[1] ?? "";
  const reset = async (token: string, now = NOW, chosen = password) =>
    (await resetPassword(opened.db, { token, password: chosen, code: "" }, DEVICE, now)).token;
  const signIn = (chosen: string) =>
    signInWithPassword(opened.db, signInShape.parse({ email, password: chosen }), DEVICE, NOW);
  const isOpen = async (token: string) =>
    (await openSession(opened.db, browserHeaders(token), NOW))?.workspace?.role === "owner";

  it("works once, ends every other session, and opens one", async () => {
    const token = await link();
    const session = await reset(token);
    expect(await isOpen(session)).toBe(true);
    expect(await isOpen(oldSession)).toBe(false);
    await expect(signIn(FIRST_RUN.password)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await isOpen(await signIn(password))).toBe(true);
    await expect(reset(token)).rejects.toMatchObject(over);
  });

  it("is kept without what opens it", async () => {
    const token = await link();
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(await opened.db.passwordReset.findMany())).not.toContain(token);
  });

  it("is over after an hour, and when a newer link was made", async () => {
    const first = await link();
    await expect(reset(first, later(3600))).rejects.toMatchObject(over);
    const second = await link();
    await expect(reset(first)).rejects.toMatchObject(over);
    expect(await isOpen(await reset(second, later(3599)))).toBe(true);
  });

  it("changes the password once when two use it at the same moment", async () => {
    const token = await link();
    const ends = await Promise.allSettled([reset(token), reset(token, NOW, "four loud ravens")]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is not used up by a weak password, and nobody's token changes anything", async () => {
    const token = await link();
    await expect(reset(token, NOW, "Password123!")).rejects.toMatchObject({ code: "invalid_input" });
    for (const wrong of ["", "x", `${token}x`]) await expect(reset(wrong)).rejects.toMatchObject(over);
    expect(await isOpen(oldSession)).toBe(true);
    expect(await isOpen(await reset(token))).toBe(true);
  });

  it("lets in who waited after too many tries", async () => {
    for (let index = 0; index < 7; index++) await signIn("wrong").catch(() => null);
    await expect(signIn("wrong")).rejects.toMatchObject({ code: "rate_limited" });
    await reset(await link());
    expect(await isOpen(await signIn(password))).toBe(true);
  });

  it("is made for accounts of people's own alone, and gives a first password to one that a login opened", async () => {
    const nobody = makeResetLink(opened.db, "nobody@acme.example", NOW);
    await expect(nobody).rejects.toMatchObject({ code: "not_found" });
    const person = { email: "sso@acme.example", name: "S", passwordHash: null };
    const { workspaceId } = await openWorkspace(opened.db, newId());
    await insertUser(opened.db, { ...person, workspaceId });
    const byProvider = () => makeResetLink(opened.db, person.email, NOW);
    await expect(byProvider()).rejects.toMatchObject({ code: "not_found" });
    const own = await insertUser(opened.db, { ...person, workspaceId: null });
    await reset((await byProvider()).split("token=")[1] ?? "");
    const token = await signInWithPassword(
      opened.db,
      signInShape.parse({ email: person.email, password }),
      DEVICE,
      NOW,
    );
    expect((await openSession(opened.db, browserHeaders(token), NOW))?.person.id).toBe(own.id);
  });
});
