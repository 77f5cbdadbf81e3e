import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listAudit } from "@/lib/models/audit/store";
import { NOW } from "@/lib/models/filled-workspace.suite";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { allFailuresNoted } from "./note-failed-sign-in";
import { openSession } from "./open-session";
import { signInShape, signInWithPassword } from "./sign-in";

const GOOD = signInShape.parse({ email: "Ann@ACME.example ", password: FIRST_RUN.password });
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(testDatabases())("signing in by password on $name", (kind) => {
  let opened: TestDatabase;
  beforeEach(async () => {
    opened = await kind.open();
    await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
  });
  afterEach(async () => {
    await allFailuresNoted();
    await opened.close();
  });

  const signIn = (part: Partial<typeof GOOD> = {}, now = NOW, address = DEVICE.address) =>
    signInWithPassword(opened.db, { ...GOOD, ...part }, { ...DEVICE, address }, now);
  const codeOf = (attempt: Promise<string>) => attempt.then(() => "in").catch(({ code }) => code);

  it("opens a session in the person's workspace, and keeps neither password nor token", async () => {
    const token = await signIn();
    const session = await openSession(opened.db, browserHeaders(token), NOW);
    expect(session).toMatchObject({ workspace: { slug: "acme", role: "owner" } });
    const rows = JSON.stringify([await opened.db.session.findMany(), await opened.db.user.findMany()]);
    expect(rows).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
    for (const secret of [token, FIRST_RUN.password]) expect(rows).not.toContain(secret);
  });

  it("says the same of a wrong password and of nobody's email", async () => {
    const wrong = await signIn({ password: "lathe gravel eight" }).catch((error: unknown) => error);
    const nobody = await signIn({ email: "nobody@acme.example" }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ code: "unauthenticated", message: "Email and password do not match." });
    expect(nobody).toMatchObject({ code: "unauthenticated", message: "Email and password do not match." });
  });

  it("notes in the workspace's log who failed, and from where; not who only waits", async () => {
    for (let index = 0; index < 9; index++) await codeOf(signIn({ password: "wrong" }));
    await codeOf(signIn({ email: "nobody@acme.example" }));
    await allFailuresNoted();
    const { items } = await listAudit({ db: opened.db, workspaceId: "default" }, {}, { limit: 50 });
    expect(items).toHaveLength(6);
    expect(items[0]).toMatchObject({
      action: "action sign-in/signIn",
      refused: true,
      actor: { name: "Ann Owner" },
    });
    expect(items[0]).toMatchObject({ address: DEVICE.address, userAgent: DEVICE.userAgent });
    expect(JSON.stringify(items)).not.toContain('"wrong"');
  });

  it.each(["ann@acme.example", "nobody@acme.example"])("makes guessing at %s slow", async (email) => {
    const guess = (now: Date) => codeOf(signIn({ email, password: "wrong" }, now));
    for (let index = 0; index < 5; index++) expect(await guess(NOW)).toBe("unauthenticated");
    expect(await guess(NOW)).toBe("unauthenticated");
    expect(await guess(later(29))).toBe("rate_limited");
    expect(await guess(later(31))).toBe("unauthenticated");
    expect(await guess(later(31 + 59))).toBe("rate_limited");
    expect(await guess(later(31 + 61))).toBe("unauthenticated");
    // The right password is not let in while a wait is on, or the wait would tell that it is right.
    expect(await codeOf(signIn({ email }, later(31 + 62)))).toBe("rate_limited");
  });

  it("lets no more through when a hundred guess at once", async () => {
    const ends = await Promise.all(
      Array.from({ length: 100 }, () => codeOf(signIn({ password: "wrong" }, NOW, ""))),
    );
    expect(ends.filter((code) => code === "unauthenticated").length).toBeLessThanOrEqual(6);
  });

  it("forgets failures after a success", async () => {
    for (let index = 0; index < 5; index++) await codeOf(signIn({ password: "wrong" }));
    expect(await codeOf(signIn())).toBe("in");
    for (let index = 0; index < 5; index++)
      expect(await codeOf(signIn({ password: "wrong" }))).toBe("unauthenticated");
  });

  it("counts an address over many names", async () => {
    const ends: string[] = [];
    for (let index = 0; index < 33; index++)
      ends.push(await codeOf(signIn({ email: `p${index}@acme.example`, password: "wrong" })));
    expect(ends.at(-1)).toBe("rate_limited");
    expect(await codeOf(signIn({}, NOW, "203.0.113.9"))).toBe("in");
  });

  it("counts guesses between somebody's own good sign-ins, and not those", async () => {
    const ends: string[] = [];
    for (let index = 0; index < 33; index++) {
      await codeOf(signIn());
      ends.push(await codeOf(signIn({ email: `p${index}@acme.example`, password: "wrong" })));
    }
    expect(ends.slice(0, 30)).toEqual(Array(30).fill("unauthenticated"));
    expect(ends.at(-1)).toBe("rate_limited");
  });

  it("works as hard for nobody's email as for a wrong password", async () => {
    // Processor time over several, in turns: a busy machine makes both take longer, and some count it in coarse ticks.
    const workOf = async (email: string) => {
      const before = process.cpuUsage();
      await codeOf(signIn({ email, password: "wrong" }, NOW, ""));
      return process.cpuUsage(before).user;
    };
    await workOf("first@acme.example");
    let known = 0;
    let unknown = 0;
    for (let index = 0; index < 9; index++) {
      unknown += await workOf(`nobody${index}@acme.example`);
      known += await workOf("ann@acme.example");
    }
    // A hash takes tens of milliseconds; without one the answer would come in one or two.
    expect(unknown).toBeGreaterThan(known / 3);
    expect(known).toBeGreaterThan(unknown / 3);
  });
});
