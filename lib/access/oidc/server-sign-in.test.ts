import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertInvitation } from "@/lib/models/invitation/store";
import { insertMember, listMembers } from "@/lib/models/membership/store";
import { moveSession } from "@/lib/models/session/store";
import { insertUser } from "@/lib/models/user/store";
import { type Env, parseEnv } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { DEVICE } from "../browser.suite";
import { changePassword } from "../change-password";
import { connectLogin, disconnectLogin, listOwnLogins } from "../connect-login";
import { openSession } from "../open-session";
import { hashPassword } from "../password";
import { beginSecondFactor, confirmSecondFactor } from "../second-factor";
import { signInWithPassword } from "../sign-in";
import { startSession } from "../start-session";
import { hashToken } from "../token";
import { endServerSignIn } from "./end-server-sign-in";
import { dropFlow, type Wish } from "./flow-cookies";
import { type GithubServer, startGithubServer } from "./github-server.suite";
import { giveCode } from "./give-code";
import { type OidcServer, startOidcServer } from "./oidc-server.suite";
import { ProviderBrowser } from "./provider-browser.suite";
import { saveProvider } from "./save-provider";
import { type ServerWay, serverWays } from "./server-ways";
import { beginSignIn } from "./sign-in-by-provider";
import { keepStepNote, readStepNote, type StepNote } from "./step-note";

const APP = "leadloom.test";
const NOW = new Date();
const PASSWORD = "gravel lathe seven";
const TENANT = "6a1f0b8e-2b1c-4a8f-9d3e-7c5b4a392817";
const WISH: Wish = { back: "/", workspace: "", purpose: "sign-in" };
const codeNow = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
const LOGIN = {
  ...{ name: "Login", issuer: "https://login.example", clientId: "x", allowedDomains: [], onlyThisWay: true },
  roleMapping: { claim: "", roles: [], otherwise: "viewer" as const },
  demands: { maxAgeMinutes: null, acrValues: [], amrValues: [] },
};

describe.each(testDatabases())("signing in by a login of the whole server on $name", (kind) => {
  let opened: TestDatabase;
  let google: OidcServer;
  let microsoft: OidcServer;
  let github: GithubServer;
  let settings: Env;
  let acme: Tenant;
  let browser: ProviderBrowser;

  const settingsOf = (change: Record<string, string> = {}) =>
    parseEnv({
      ...{ GOOGLE_CLIENT_ID: "g", GOOGLE_CLIENT_SECRET: "g secret", GOOGLE_ISSUER: google.issuer },
      ...{ GITHUB_CLIENT_ID: "h", GITHUB_CLIENT_SECRET: "h secret", GITHUB_BASE_URL: github.baseUrl },
      ...{ MICROSOFT_CLIENT_ID: "m", MICROSOFT_CLIENT_SECRET: "m secret", MICROSOFT_TENANT: TENANT },
      ...{ MICROSOFT_BASE_URL: new URL(microsoft.issuer).origin },
      ...change,
    });
  const serve = (way: string, id: string, path = "") =>
    startOidcServer({
      ...{ users: {}, givesRefreshTokens: false, path },
      client: { id, secret: `${id} secret`, redirectUri: `http://${APP}/api/auth/callback/${way}` },
    });

  beforeAll(async () => {
    opened = await kind.open();
    google = await serve("google", "g");
    microsoft = await serve("microsoft", "m", `/${TENANT}/v2.0`);
    github = await startGithubServer({ users: {}, client: { id: "h", secret: "h secret" } });
    settings = settingsOf();
    // Somebody has taken the server.
    await insertUser(opened.db, {
      email: "first@x.example",
      name: "x",
      passwordHash: "x",
      workspaceId: null,
    });
  });
  afterAll(async () => {
    await Promise.all([google, microsoft, github].map((one) => one.close()));
    await opened.close();
  });
  beforeEach(async () => {
    acme = await openWorkspace(opened.db, newId());
    browser = new ProviderBrowser();
  });

  const headersNow = () => new Headers({ host: APP, cookie: browser.cookiesOf(APP) });
  const goThere = async (way: string, login: string, given = settings) => {
    const { page, cookies } = await beginSignIn(opened.db, way, headersNow(), given);
    browser.keep(APP, cookies);
    return browser.signInAt(page, login);
  };
  const comeBack = (way: string, back: URL, wish: Partial<Wish> = {}, given = settings) => {
    const headers = headersNow();
    browser.keep(APP, dropFlow(headers));
    return endServerSignIn(opened.db, way, back.search, headers, { ...WISH, ...wish }, NOW, given);
  };
  /** In a browser of its own: the provider knows nobody in it yet. */
  const signIn = async (way: string, login: string, wish: Partial<Wish> = {}, given = settings) => {
    browser = new ProviderBrowser();
    return comeBack(way, await goThere(way, login, given), wish, given);
  };
  const sessionOf = async (token: string) => {
    const found = await openSession(opened.db, new Headers({ cookie: `leadloom=${token}` }), NOW);
    if (found === null) throw new Error("Nobody is signed in");
    return found;
  };
  const enter = async (...asked: Parameters<typeof signIn>) => {
    const end = await signIn(...asked);
    if ("note" in end) throw new Error("One more step is asked");
    return sessionOf(end.token);
  };
  /** Somebody new, known to all three by the same name. @returns the name */
  const appear = (verified = true) => {
    const name = newId();
    const email = `${name}@acme.example`;
    google.users[name] = { email, email_verified: verified, name: "Ann", groups: [] };
    microsoft.users[name] = { email, name: "Ann", groups: [] };
    const id = 1 + Math.floor(Math.random() * 1e9);
    github.users[name] = { id, login: name, name: null, emails: [{ email, primary: true, verified }] };
    return name;
  };
  const inviteTo = async (tenant: Tenant, name: string) => {
    const [token, expiresAt] = [newId(), new Date(Date.now() + 3_600_000)];
    const invitation = { email: `${name}@acme.example`, role: "member" as const, invitedBy: "x" };
    await insertInvitation(tenant, { ...invitation, tokenHash: hashToken(token), expiresAt }, NOW);
    return token;
  };
  /** An account with a password, in the workspace, and signed in. */
  const haveAccount = async (name: string) => {
    const passwordHash = await hashPassword(PASSWORD);
    const email = `${name}@acme.example`;
    const { id } = await insertUser(opened.db, { email, name: "Ann", passwordHash, workspaceId: null });
    await insertMember(acme, id, "owner");
    const session = await sessionOf(await startSession(opened.db, id, acme.workspaceId, DEVICE, NOW));
    return { id, email, session };
  };
  const wayOf = (way: string): ServerWay => {
    const found = serverWays(settings).find(({ id }) => id === way);
    if (found === undefined) throw new Error(`No ${way}`);
    return found;
  };
  const connect = async (way: string, name: string) => {
    const account = await haveAccount(name);
    const { issuer } = wayOf(way);
    const subject = way === "github" ? String(github.users[name]?.id) : name;
    const note = { step: "connect", way: "google", sessionId: account.session.id, email: null } as const;
    await connectLogin(
      opened.db,
      account.session,
      { ...note, issuer, subject },
      { password: PASSWORD, code: "" },
      NOW,
    );
    return account;
  };
  const refused = (fault: string) => ({ name: "WayError", fault });

  describe.each(["google", "github", "microsoft"])("%s", (way) => {
    it("lets in whom an open invitation is for, once and for all", async () => {
      const name = appear();
      await expect(signIn(way, name)).rejects.toMatchObject(refused("stranger"));
      await inviteTo(acme, name);
      const session = await enter(way, name);
      expect(session.workspace).toMatchObject({ id: acme.workspaceId, role: "member" });
      expect((await enter(way, name)).person).toEqual(session.person);
      expect(await listMembers(acme)).toHaveLength(1);
      expect(
        await opened.db.invitation.count({ where: { workspaceId: acme.workspaceId, acceptedAt: null } }),
      ).toBe(0);
    });

    it("never leads an email to an account that is there", async () => {
      const name = appear();
      const victim = await haveAccount(name);
      await expect(signIn(way, name)).rejects.toMatchObject(refused("has_account"));
      await inviteTo(acme, name);
      await expect(signIn(way, name)).rejects.toMatchObject(refused("has_account"));
      await expect(signIn(way, name, {}, settingsOf({ SIGN_UP: "open" }))).rejects.toMatchObject(
        refused("has_account"),
      );
      expect(await opened.db.identity.count({ where: { userId: victim.id } })).toBe(0);
    });

    it("lets in whoever has connected it", async () => {
      const name = appear();
      const { id } = await connect(way, name);
      expect((await enter(way, name)).person.id).toBe(id);
    });

    it("refuses an answer that is played again, or that another browser asked for", async () => {
      const name = appear();
      await connect(way, name);
      const back = await goThere(way, name);
      const kept = browser.cookiesOf(APP);
      expect(await comeBack(way, back)).toHaveProperty("token");
      await expect(comeBack(way, back)).rejects.toMatchObject(refused("stale"));
      browser.keep(APP, kept.split("; "));
      await expect(comeBack(way, back)).rejects.toMatchObject(refused("failed"));
      const stolen = await goThere(way, name);
      browser = new ProviderBrowser();
      await goThere(way, name);
      await expect(comeBack(way, stolen)).rejects.toMatchObject(refused("failed"));
    });
  });

  it("asks GitHub with PKCE and state, and believes no email that is only shown", async () => {
    const { page } = await beginSignIn(opened.db, "github", headersNow(), settings);
    const query = new URL(page).searchParams;
    expect(query.get("code_challenge_method")).toBe("S256");
    expect(query.get("state")?.length).toBeGreaterThan(20);
    const name = appear(false);
    await inviteTo(acme, name);
    await expect(signIn("github", name)).rejects.toMatchObject(refused("stranger"));
  });

  it("believes no email that Google has not verified", async () => {
    const name = appear(false);
    const token = await inviteTo(acme, name);
    await expect(signIn("google", name)).rejects.toMatchObject(refused("stranger"));
    const back = `/invitation?token=${token}`;
    await expect(signIn("google", name, { back })).rejects.toMatchObject(refused("other_email"));
  });

  it("takes the invitation at whose page it began, and none for another email", async () => {
    const [name, other] = [appear(), appear()];
    const birch = await openWorkspace(opened.db, newId());
    const back = `/invitation?token=${await inviteTo(birch, name)}`;
    await inviteTo(acme, name);
    await expect(signIn("google", other, { back })).rejects.toMatchObject(refused("other_email"));
    expect((await enter("google", name, { back })).workspace?.id).toBe(birch.workspaceId);
  });

  it("makes an account without a workspace where anybody may have one", async () => {
    const open = settingsOf({ SIGN_UP: "open" });
    const name = appear();
    // Somebody else's invitation is not taken for them.
    await inviteTo(acme, name);
    const session = await enter("google", name, {}, open);
    expect(session).toMatchObject({ workspace: null, person: { email: `${name}@acme.example` } });
    // Another login with the same email is another person, and there is one already.
    await expect(signIn("github", name, {}, open)).rejects.toMatchObject(refused("has_account"));
    await expect(signIn("google", appear(false), {}, open)).rejects.toMatchObject(refused("stranger"));
  });

  it("does not open a workspace that only its own login opens, not even for an owner", async () => {
    const [name, guest] = [appear(), appear()];
    const { id, email } = await connect("google", name);
    await saveProvider(acme, LOGIN, "secret");
    const session = await enter("google", name);
    expect(session).toMatchObject({ person: { id }, workspace: null });
    await expect(moveSession(opened.db, session.id, id, acme.workspaceId)).rejects.toMatchObject({
      code: "forbidden",
    });
    const back = `/invitation?token=${await inviteTo(acme, guest)}`;
    await expect(signIn("google", guest, { back })).rejects.toMatchObject(refused("company_only"));
    await expect(signIn("google", guest)).rejects.toMatchObject(refused("stranger"));
    const input = { email, password: PASSWORD, code: "", workspace: "" };
    const byPassword = await sessionOf(await signInWithPassword(opened.db, input, DEVICE, NOW));
    expect(byPassword.workspace?.id).toBe(acme.workspaceId);
  });

  it("asks a person with a second factor for its code, once, and only while the login is connected", async () => {
    const name = appear();
    const { id, session } = await connect("google", name);
    const { secret } = await beginSecondFactor(opened.db, session.person);
    const later = (steps: number) => new Date(NOW.getTime() + steps * 30_000);
    await confirmSecondFactor(opened.db, session.person, codeNow(secret, NOW), NOW);
    const end = await signIn("google", name);
    if (!("note" in end)) throw new Error("No code was asked");
    const { note } = end;
    expect(note).toMatchObject({ step: "code", userId: id });
    const give = (code: string, now: Date, from: StepNote | null = note) =>
      giveCode(opened.db, from, { code, workspace: "" }, DEVICE, now);
    await expect(give("", NOW)).rejects.toMatchObject({ fields: [{ field: "code" }] });
    await expect(give("000000", NOW)).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(give(codeNow(secret, later(1)), later(1), null)).rejects.toMatchObject({
      code: "unauthenticated",
    });
    const token = await give(codeNow(secret, later(1)), later(1));
    expect((await sessionOf(token)).person.id).toBe(id);
    await expect(give(codeNow(secret, later(1)), later(1))).rejects.toMatchObject({
      code: "unauthenticated",
    });
    const proof = { password: PASSWORD, code: codeNow(secret, later(2)) };
    await disconnectLogin(opened.db, session, "google", proof, later(2), serverWays(settings));
    await expect(give(codeNow(secret, later(3)), later(3))).rejects.toMatchObject({
      message: "This sign-in took too long. Start again from here.",
    });
  });

  it("connects a login for who proves themselves, and for nobody twice", async () => {
    const name = appear();
    const { session } = await haveAccount(name);
    const end = await signIn("google", name, { purpose: "connect" }).catch((error: unknown) => error);
    // Nobody is signed in in that browser.
    expect(end).toMatchObject(refused("signed_out"));
    const note = { step: "connect", way: "google", sessionId: session.id, email: null } as const;
    const found = { ...note, issuer: google.issuer, subject: name };
    const proof = { password: PASSWORD, code: "" };
    const act = (from: StepNote | null, given = proof) => connectLogin(opened.db, session, from, given, NOW);
    await expect(act(null)).rejects.toMatchObject({ code: "conflict" });
    await expect(act({ ...found, sessionId: newId() })).rejects.toMatchObject({ code: "conflict" });
    await expect(act(found, { ...proof, password: "wrong" })).rejects.toMatchObject({
      fields: [{ field: "current" }],
    });
    expect(await act(found)).toBe("google");
    await expect(act(found)).rejects.toMatchObject({ code: "conflict" });
    const logins = await listOwnLogins(opened.db, session.person.id, serverWays(settings));
    expect(logins.map(({ id, identityId }) => [id, identityId !== null])).toEqual([
      ["google", true],
      ["github", false],
      ["microsoft", false],
    ]);
  });

  it("disconnects a login with the sessions that it opened, and never the last way in", async () => {
    const name = appear();
    const { session } = await connect("google", name);
    const byGoogle = await enter("google", name);
    const proof = { password: PASSWORD, code: "" };
    const ways = serverWays(settings);
    await disconnectLogin(opened.db, session, "google", proof, NOW, ways);
    expect(await opened.db.session.count({ where: { id: byGoogle.id, revokedAt: null } })).toBe(0);
    await expect(signIn("google", name)).rejects.toMatchObject(refused("has_account"));
    const other = appear();
    await inviteTo(acme, other);
    const guest = await enter("github", other);
    await expect(
      disconnectLogin(opened.db, guest, "github", { password: "", code: "" }, NOW, ways),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  it("is not needed any more by who has given their account a password", async () => {
    const name = appear();
    await inviteTo(acme, name);
    const guest = await enter("github", name);
    const none = { password: "", code: "" };
    await changePassword(opened.db, guest, { proof: none, next: PASSWORD }, NOW);
    const proof = { ...none, password: PASSWORD };
    await disconnectLogin(opened.db, guest, "github", proof, NOW, serverWays(settings));
    const input = { email: guest.person.email, password: PASSWORD, code: "", workspace: "" };
    const session = await sessionOf(await signInWithPassword(opened.db, input, DEVICE, NOW));
    expect(session.person.id).toBe(guest.person.id);
  });

  it("seals what it notes in the browser, for minutes", () => {
    const note: StepNote = { step: "code", way: "github", userId: "u", identityId: "i" };
    const cookie = keepStepNote(new Headers(), note, NOW);
    expect(cookie).toMatch(/^leadloom-step=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
    const given = (change = "") => new Headers({ cookie: `${cookie.split(";")[0]}${change}` });
    expect(readStepNote(given(), NOW)).toEqual(note);
    expect(readStepNote(given("A"), NOW)).toBeNull();
    expect(readStepNote(given(), new Date(NOW.getTime() + 600_001))).toBeNull();
    expect(readStepNote(new Headers(), NOW)).toBeNull();
  });

  it("knows no login that the operator did not set up", async () => {
    const none = parseEnv({});
    expect(serverWays(none)).toEqual([]);
    await expect(beginSignIn(opened.db, "google", headersNow(), none)).rejects.toMatchObject(refused("gone"));
    expect(() => parseEnv({ GOOGLE_CLIENT_ID: "x" })).toThrow("GOOGLE_CLIENT_SECRET");
    expect(() => parseEnv({ GITHUB_BASE_URL: "http://github.example" })).toThrow("GITHUB_BASE_URL");
    const common = { MICROSOFT_CLIENT_ID: "x", MICROSOFT_CLIENT_SECRET: "x", MICROSOFT_TENANT: "common" };
    expect(() => parseEnv(common)).toThrow("MICROSOFT_TENANT");
  });
});
