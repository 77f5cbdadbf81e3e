import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { oidcProviderOf, openWorkspace } from "@/lib/models/filled-workspace.suite";
import type { OidcProviderInput } from "@/lib/models/oidc-provider/shape";
import { deleteOidcProvider } from "@/lib/models/oidc-provider/store";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { openSession } from "../open-session";
import { type OidcServer, startOidcServer } from "./oidc-server.suite";
import { ProviderBrowser } from "./provider-browser.suite";
import { setProviderWay } from "./provider-way";
import { saveProvider } from "./save-provider";
import { beginSignIn, endSignIn } from "./sign-in-by-provider";
import { wayOf } from "./way-id";

const APP = "leadloom.test";
const START = Date.now();
const minutesIn = (minutes: number) => new Date(START + minutes * 60_000);
const ROLES: OidcProviderInput["roleMapping"] = {
  claim: "groups",
  roles: [{ group: "ops", role: "admin" }],
  otherwise: "viewer",
};

describe.each(testDatabases())("a session that a provider opened on $name", (kind) => {
  let opened: TestDatabase;
  let acme: Tenant;
  let server: OidcServer;

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
    return () => server.close();
  });

  const settings = () => ({
    ...oidcProviderOf("acme"),
    ...{ issuer: server.issuer, clientId: "leadloom", roleMapping: ROLES },
  });
  const serve = async (givesRefreshTokens: boolean) => {
    const redirectUri = `http://${APP}/api/auth/callback/${wayOf(acme.workspaceId)}`;
    server = await startOidcServer({
      users: { ann: { email: "ann@acme.example", name: "Ann", groups: ["ops"] } },
      client: { id: "leadloom", secret: "s3cret", redirectUri },
      givesRefreshTokens,
    });
    await saveProvider(acme, settings(), "s3cret");
  };
  const signIn = async () => {
    const browser = new ProviderBrowser();
    const headers = () => new Headers({ host: APP, cookie: browser.cookiesOf(APP) });
    const way = wayOf(acme.workspaceId);
    const { page, cookies } = await beginSignIn(opened.db, way, headers());
    browser.keep(APP, cookies);
    const back = await browser.signInAt(page, "ann");
    return endSignIn(opened.db, way, back.search, headers(), minutesIn(0));
  };
  const look = (token: string, minutes: number) =>
    openSession(opened.db, new Headers({ cookie: `leadloom=${token}` }), minutesIn(minutes));
  const isIn = async (token: string, minutes: number) => (await look(token, minutes)) !== null;
  const ann = () => server.users.ann ?? { email: "", name: "", groups: [] };

  it.each([
    ["a refresh token", true],
    ["the access token alone", false],
  ])("goes on while the provider says so, asked with %s", async (_, givesRefreshTokens) => {
    await serve(givesRefreshTokens);
    const token = await signIn();
    for (const minutes of [1, 16, 32, 48]) expect(await isIn(token, minutes)).toBe(true);
    ann().isGone = true;
    // Within the interval nobody asks; at the first look after it they are out, and stay out.
    expect(await isIn(token, 49)).toBe(true);
    expect(await isIn(token, 64)).toBe(false);
    ann().isGone = false;
    expect(await isIn(token, 65)).toBe(false);
  });

  it("is asked for once, however many look at the same moment", async () => {
    await serve(true);
    const token = await signIn();
    const looks = await Promise.all(Array.from({ length: 8 }, () => isIn(token, 16)));
    expect(new Set(looks)).toEqual(new Set([true]));
    // A refresh token that had been used twice would have ended everything.
    expect(await isIn(token, 32)).toBe(true);
  });

  it("follows the provider's groups and the workspace's rules", async () => {
    await serve(true);
    const token = await signIn();
    expect((await look(token, 1))?.workspace?.role).toBe("admin");
    ann().groups = [];
    expect((await look(token, 16))?.workspace?.role).toBe("viewer");
    await saveProvider(acme, { ...settings(), allowedDomains: ["elsewhere.example"] }, null);
    expect(await isIn(token, 32)).toBe(false);
  });

  it("outlives a provider that is silent, but not for longer than a day", async () => {
    await serve(true);
    const token = await signIn();
    await server.close();
    for (const minutes of [16, 18, 600, 1439]) expect(await isIn(token, minutes)).toBe(true);
    expect(await isIn(token, 1441)).toBe(false);
    await serve(true);
  });

  it("ends with the login that opened it", async () => {
    await serve(true);
    const token = await signIn();
    await deleteOidcProvider(acme);
    expect(await isIn(token, 1)).toBe(false);
  });

  it("does not go on with a token that another session's row was given", async () => {
    await serve(true);
    const [first, second] = [await signIn(), await signIn()];
    const [one, two] = [await look(first, 1), await look(second, 1)];
    const { refreshToken } = await opened.db.session.findUniqueOrThrow({ where: { id: two?.id ?? "" } });
    await opened.db.session.updateMany({ where: { id: one?.id ?? "" }, data: { refreshToken } });
    // What cannot be opened is silence: a lost key must not throw everybody out at once, and does after a day.
    expect(await isIn(first, 16)).toBe(true);
    expect(await isIn(first, 1441)).toBe(false);
  });
});
