import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "@/lib/models/filled-workspace.suite";
import { listInvitations, revokeInvitation } from "@/lib/models/invitation/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { acceptInvitation } from "./accept-invitation";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { invite } from "./invite";
import { joinByInvitation } from "./join-by-invitation";
import { openSession } from "./open-session";
import { type Caller, callerOf } from "./open-tenant";

const GUEST = { email: "bo@acme.example", role: "member" } as const;
const BO = { name: "Bo", password: "candle harbour nine" };
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const over = { code: "not_found" };

describe.each(testDatabases())("an invitation on $name", (kind) => {
  let opened: TestDatabase;
  let owner: Caller;
  let inviter: string;
  beforeEach(async () => {
    opened = await kind.open();
    const session = await sessionOf(await takeServer(opened.db, FIRST_RUN, DEVICE, NOW));
    const caller = callerOf(opened.db, session);
    if (caller === null) throw new Error("The first person is in no workspace");
    owner = caller;
    inviter = session.person.id;
  });
  afterEach(async () => opened.close());

  async function sessionOf(token: string): Promise<OpenSession> {
    const session = await openSession(opened.db, browserHeaders(token), NOW);
    if (session === null) throw new Error("No session");
    return session;
  }
  const join = (token: string, now = NOW) => joinByInvitation(opened.db, { token, ...BO }, DEVICE, now);

  it("makes an account with its email and role, once", async () => {
    const token = await invite(owner, inviter, GUEST, NOW);
    expect(JSON.stringify(await opened.db.invitation.findMany())).not.toContain(token);
    const all = await Promise.allSettled([join(token), join(token), join(token)]);
    const [joined] = all.filter((end) => end.status === "fulfilled");
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await sessionOf(joined?.value ?? "")).toMatchObject({
      person: { email: GUEST.email },
      workspace: { slug: "acme", role: "member" },
    });
    await expect(join(token)).rejects.toMatchObject(over);
    expect(await listInvitations(owner.tenant, NOW)).toEqual([]);
  });

  it("is over after seven days, when it is withdrawn, and when a newer one is sent", async () => {
    const old = await invite(owner, inviter, GUEST, NOW);
    await expect(join(old, later(7))).rejects.toMatchObject(over);
    const newer = await invite(owner, inviter, GUEST, NOW);
    await expect(join(old)).rejects.toMatchObject(over);
    const [open] = await listInvitations(owner.tenant, NOW);
    await revokeInvitation(owner.tenant, open?.id ?? "", NOW);
    await expect(join(newer)).rejects.toMatchObject(over);
    await expect(join("")).rejects.toMatchObject(over);
    expect(await opened.db.user.count()).toBe(1);
  });

  it("is used up by nothing that fails", async () => {
    const token = await invite(owner, inviter, GUEST, NOW);
    const weak = joinByInvitation(opened.db, { token, ...BO, password: "Password123!" }, DEVICE, NOW);
    await expect(weak).rejects.toMatchObject({ code: "invalid_input" });
    expect((await sessionOf(await join(token))).workspace?.role).toBe("member");
    const again = await invite(owner, inviter, GUEST, NOW);
    await expect(join(again)).rejects.toMatchObject({ code: "conflict" });
    expect(await listInvitations(owner.tenant, NOW)).toHaveLength(1);
  });

  it("takes somebody with an account along, and nobody else", async () => {
    const bo = await sessionOf(await join(await invite(owner, inviter, GUEST, NOW)));
    await opened.db.membership.deleteMany({ where: { userId: bo.person.id } });
    const foreign = await invite(owner, inviter, { email: "cy@acme.example", role: "owner" }, NOW);
    const accept = (session: OpenSession, token: string) => acceptInvitation(opened.db, session, token, NOW);
    await expect(accept(bo, foreign)).rejects.toMatchObject({ code: "forbidden" });
    const own = await invite(owner, inviter, { ...GUEST, role: "admin" }, NOW);
    await expect(accept({ ...bo, providerId: "sso" }, own)).rejects.toMatchObject({ code: "forbidden" });
    await accept(bo, own);
    const row = await opened.db.membership.findFirstOrThrow({ where: { userId: bo.person.id } });
    expect(row.role).toBe("admin");
  });
});
