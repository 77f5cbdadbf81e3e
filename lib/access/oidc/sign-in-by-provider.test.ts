import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { oidcProviderOf, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { insertInvitation } from "@/lib/models/invitation/store";
import { insertMember, listMembers, removeMember, setRole } from "@/lib/models/membership/store";
import {
  type OidcProviderInput,
  type SignInDemands,
  signInDemandsShape,
} from "@/lib/models/oidc-provider/shape";
import { insertUser } from "@/lib/models/user/store";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { acceptInvitation } from "../accept-invitation";
import { openOwnWorkspace } from "../open-own-workspace";
import { openSession } from "../open-session";
import { dropFlow } from "./flow-cookies";
import { type OidcServer, startOidcServer } from "./oidc-server.suite";
import { ProviderBrowser } from "./provider-browser.suite";
import { setProviderWay } from "./provider-way";
import { saveProvider } from "./save-provider";
import { beginSignIn, endSignIn } from "./sign-in-by-provider";
import { wayOf } from "./way-id";

const APP = "leadloom.test";
const NOW = new Date();
const NO_DEMANDS = signInDemandsShape.parse({});

const userOf = (name: string, domain = "acme.example") => ({
  ...{ email: `${name}@${domain}`, email_verified: true, name, groups: [] as string[] },
});

describe.each(testDatabases())("signing in by a workspace's own login on $name", (kind) => {
  let opened: TestDatabase;
  let acme: Tenant;
  let birch: Tenant;
  let atAcme: OidcServer;
  let atBirch: OidcServer;
  let browser: ProviderBrowser;

  const providerOf = (issuer: string, change: Partial<OidcProviderInput> = {}): OidcProviderInput => ({
    ...oidcProviderOf("acme"),
    ...{ issuer, clientId: "leadloom", roleMapping: { claim: "", roles: [], otherwise: "viewer" } },
    ...change,
  });
  const serve = (tenant: Tenant, users: OidcServer["users"]) =>
    startOidcServer({
      ...{ users, givesRefreshTokens: true },
      client: {
        ...{ id: "leadloom", secret: "s3cret" },
        redirectUri: `http://${APP}/api/auth/callback/${wayOf(tenant.workspaceId)}`,
      },
    });

  beforeAll(async () => {
    opened = await kind.open();
    setProviderWay(createGuardedFetch({ allow: "127.0.0.1" }));
  });
  afterAll(async () => {
    setProviderWay(null);
    await opened.close();
  });
  beforeEach(async () => {
    acme = await openWorkspace(opened.db, newId());
    birch = await openWorkspace(opened.db, newId());
    atAcme = await serve(acme, { ann: userOf("ann"), eve: userOf("eve", "evil.example") });
    atBirch = await serve(birch, { ann: userOf("ann"), bo: userOf("bo", "birch.example") });
    await saveProvider(acme, providerOf(atAcme.issuer), "s3cret");
    await saveProvider(birch, providerOf(atBirch.issuer, { allowedDomains: [] }), "s3cret");
    browser = new ProviderBrowser();
    return () => Promise.all([atAcme.close(), atBirch.close()]);
  });

  const headersNow = (more: Record<string, string> = {}) =>
    new Headers({ host: APP, cookie: browser.cookiesOf(APP), ...more });
  const begin = async (tenant: Tenant) => {
    const { page, cookies } = await beginSignIn(opened.db, wayOf(tenant.workspaceId), headersNow());
    browser.keep(APP, cookies);
    return page;
  };
  /** As the door does it: whatever comes of it, the checks are gone from the browser. */
  const end = async (tenant: Tenant, back: URL, now = new Date()) => {
    const headers = headersNow();
    browser.keep(APP, dropFlow(headers));
    return endSignIn(opened.db, wayOf(tenant.workspaceId), back.search, headers, now);
  };
  const signIn = async (tenant: Tenant, login: string) =>
    end(tenant, await browser.signInAt(await begin(tenant), login));
  const sessionOf = (token: string) =>
    openSession(opened.db, new Headers({ cookie: `leadloom=${token}` }), NOW);
  const refused = (fault: string) => ({ name: "WayError", fault });

  it("lets somebody in under an account of the workspace, the same each time", async () => {
    const first = await sessionOf(await signIn(acme, "ann"));
    expect(first).toMatchObject({
      person: { email: "ann@acme.example", name: "ann" },
      workspace: { id: acme.workspaceId, role: "viewer" },
    });
    browser = new ProviderBrowser();
    atAcme.users.ann = { ...userOf("ann"), name: "Ann New", email: "ann.new@acme.example" };
    const second = await sessionOf(await signIn(acme, "ann"));
    expect(second?.person).toEqual({ ...first?.person, name: "Ann New", email: "ann.new@acme.example" });
    expect(await listMembers(acme)).toHaveLength(1);
  });

  it("asks for the code with PKCE, state and nonce, and for nothing twice the same", async () => {
    const asked = [await begin(acme), await begin(acme)].map((page) => new URL(page).searchParams);
    for (const one of ["code_challenge", "state", "nonce"]) {
      const values = asked.map((query) => query.get(one) ?? "");
      expect(values[0]?.length).toBeGreaterThan(20);
      expect(values[0]).not.toBe(values[1]);
    }
    expect(asked[0]?.get("code_challenge_method")).toBe("S256");
    expect(asked[0]?.get("response_type")).toBe("code");
  });

  it("keeps its tokens sealed, and its checks from scripts", async () => {
    const { cookies } = await beginSignIn(opened.db, wayOf(acme.workspaceId), headersNow());
    expect(cookies).toHaveLength(3);
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax/i);
    const session = await sessionOf(await signIn(acme, "ann"));
    const row = await opened.db.session.findUniqueOrThrow({ where: { id: session?.id ?? "" } });
    expect(row.refreshToken).toMatch(/^v1\./);
    expect(row.accessToken).toMatch(/^v1\./);
  });

  it("turns away another domain, and keeps nothing of them", async () => {
    await expect(signIn(acme, "eve")).rejects.toMatchObject(refused("domain"));
    expect(await listMembers(acme)).toEqual([]);
    expect(await opened.db.user.count({ where: { email: "eve@evil.example" } })).toBe(0);
  });

  it("gives the role of the groups, anew at each sign-in, and leaves owners alone", async () => {
    const roles = [{ group: "ops", role: "admin" as const }];
    const roleMapping = { claim: "groups", roles, otherwise: null };
    await saveProvider(acme, providerOf(atAcme.issuer, { roleMapping }), null);
    await expect(signIn(acme, "ann")).rejects.toMatchObject(refused("group"));
    atAcme.users.ann = { ...userOf("ann"), groups: ["ops"] };
    const session = await sessionOf(await signIn(acme, "ann"));
    expect(session?.workspace?.role).toBe("admin");
    await setRole(acme, session?.person.id ?? "", "member");
    expect((await sessionOf(await signIn(acme, "ann")))?.workspace?.role).toBe("admin");
    await setRole(acme, session?.person.id ?? "", "owner");
    expect((await sessionOf(await signIn(acme, "ann")))?.workspace?.role).toBe("owner");
  });

  it("links an email to no account that was made elsewhere", async () => {
    const email = "ann@acme.example";
    const victim = await insertUser(opened.db, {
      email,
      name: "V",
      passwordHash: newId(),
      workspaceId: null,
    });
    await insertMember(birch, victim.id, "owner");
    const other = await sessionOf(await signIn(birch, "ann"));
    const session = await sessionOf(await signIn(acme, "ann"));
    const ids = [victim.id, other?.person.id, session?.person.id];
    expect(new Set(ids).size).toBe(3);
    if (session === null) throw new Error("Nobody came in");
    const link = { token: newId(), input: { email, role: "owner" as const } };
    await expect(acceptInvitation(opened.db, session, link.token, NOW)).rejects.toThrow();
    const input = { name: "x", slug: newId() };
    await expect(openOwnWorkspace(opened.db, session, input, NOW)).rejects.toMatchObject({
      code: "forbidden",
    });
    await opened.db.user.delete({ where: { id: victim.id } });
  });

  it("keeps out whom somebody took out, until they are invited again", async () => {
    const userId = (await sessionOf(await signIn(acme, "ann")))?.person.id ?? "";
    await removeMember(acme, userId);
    await expect(signIn(acme, "ann")).rejects.toMatchObject(refused("taken_out"));
    const invitation = { email: "ann@acme.example", role: "member" as const, invitedBy: "x" };
    const expiresAt = new Date(Date.now() + 3_600_000);
    await insertInvitation(acme, { ...invitation, tokenHash: newId(), expiresAt }, NOW);
    const session = await sessionOf(await signIn(acme, "ann"));
    expect(session).toMatchObject({ person: { id: userId }, workspace: { role: "member" } });
  });

  const demand = (demands: Partial<SignInDemands>) =>
    saveProvider(acme, providerOf(atAcme.issuer, { demands: { ...NO_DEMANDS, ...demands } }), null);

  it("has the provider ask anew where the workspace wants it, and believes only what it says of when it did", async () => {
    await signIn(acme, "ann");
    await demand({ maxAgeMinutes: 5 });
    const page = await begin(acme);
    expect(new URL(page).searchParams.get("max_age")).toBe("300");
    const back = await browser.signInAt(page, "ann");
    const later = new Date(Date.now() + 20 * 60_000);
    await expect(end(acme, back, later)).rejects.toMatchObject(refused("aged"));
    expect(await sessionOf(await signIn(acme, "ann"))).not.toBeNull();
  });

  it("wants the strength that the workspace demands, and takes silence for a password alone", async () => {
    await demand({ acrValues: ["gold"] });
    expect(new URL(await begin(acme)).searchParams.get("acr_values")).toBe("gold");
    await expect(signIn(acme, "ann")).rejects.toMatchObject(refused("weak"));
    expect(await listMembers(acme)).toEqual([]);
    browser = new ProviderBrowser();
    atAcme.users.ann = { ...userOf("ann"), acr: "silver" };
    await expect(signIn(acme, "ann")).rejects.toMatchObject(refused("weak"));
    browser = new ProviderBrowser();
    atAcme.users.ann = { ...userOf("ann"), acr: "gold" };
    expect(await sessionOf(await signIn(acme, "ann"))).not.toBeNull();
  });

  it("wants one of the methods that the workspace demands", async () => {
    await demand({ amrValues: ["mfa", "hwk"] });
    atAcme.users.ann = { ...userOf("ann"), amr: ["pwd"] };
    await expect(signIn(acme, "ann")).rejects.toMatchObject(refused("weak"));
    browser = new ProviderBrowser();
    atAcme.users.ann = { ...userOf("ann"), amr: ["pwd", "mfa"] };
    expect(await sessionOf(await signIn(acme, "ann"))).not.toBeNull();
  });

  it("refuses an answer that is played again", async () => {
    const back = await browser.signInAt(await begin(acme), "ann");
    const kept = browser.cookiesOf(APP);
    await end(acme, back);
    await expect(end(acme, back)).rejects.toMatchObject(refused("stale"));
    // Even with the cookies of the first time: the provider gives tokens for a code once.
    const headers = new Headers({ host: APP, cookie: kept });
    await expect(
      endSignIn(opened.db, wayOf(acme.workspaceId), back.search, headers, NOW),
    ).rejects.toMatchObject(refused("failed"));
  });

  it("refuses an answer that another browser asked for", async () => {
    const attacker = browser;
    const back = await attacker.signInAt(await begin(acme), "ann");
    browser = new ProviderBrowser();
    await expect(end(acme, back)).rejects.toMatchObject(refused("stale"));
    await begin(acme);
    await expect(end(acme, back)).rejects.toMatchObject(refused("failed"));
  });

  it("refuses a code of somebody else's sign-in", async () => {
    const attacker = browser;
    const stolen = await attacker.signInAt(await begin(acme), "ann");
    browser = new ProviderBrowser();
    const back = await browser.signInAt(await begin(acme), "ann");
    back.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    await expect(end(acme, back)).rejects.toMatchObject(refused("failed"));
  });

  it("refuses a nonce of another sign-in of the same browser", async () => {
    await begin(acme);
    const nonce = /leadloom-nonce=([^;]+)/.exec(browser.cookiesOf(APP))?.[0] ?? "";
    const back = await browser.signInAt(await begin(acme), "ann");
    browser.keep(APP, [nonce]);
    await expect(end(acme, back)).rejects.toMatchObject(refused("failed"));
  });

  it("refuses the answer of one workspace's provider at the door of another", async () => {
    const back = await browser.signInAt(await begin(acme), "ann");
    await expect(end(birch, back)).rejects.toMatchObject(refused("stale"));
    // And a provider that sends its own people to a foreign door.
    await begin(birch);
    await expect(end(birch, back)).rejects.toMatchObject(refused("failed"));
    expect(await listMembers(birch)).toEqual([]);
  });

  it("says that the login said no, is gone, or is not reached", async () => {
    await begin(acme);
    const state = new URL(await begin(acme)).searchParams.get("state") ?? "";
    const query = new URLSearchParams({ error: "access_denied", state, iss: atAcme.issuer });
    const back = new URL(`http://${APP}/?${query}`);
    await expect(end(acme, back)).rejects.toMatchObject(refused("denied"));
    const nobody = { ...acme, workspaceId: newId() };
    await expect(begin(nobody)).rejects.toMatchObject(refused("gone"));
    await atAcme.close();
    await expect(begin(acme)).rejects.toMatchObject({ code: "upstream_failed" });
    atAcme = await serve(acme, {});
  });
});
