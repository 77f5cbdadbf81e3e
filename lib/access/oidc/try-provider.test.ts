import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { type OidcServer, startOidcServer } from "./oidc-server.suite";
import { fetchOver } from "./provider-way";
import { type TrialLine, tryProvider } from "./try-provider";

const client = { id: "leadloom", secret: "a secret with = & %", redirectUri: "http://localhost:3000/back" };
const asked = { clientId: client.id, clientSecret: client.secret, redirectUri: client.redirectUri };

describe("the test of a company's login, with a real provider", () => {
  let byHeader: OidcServer;
  let byBody: OidcServer;
  let open: GuardedFetch;
  let shut: GuardedFetch;
  beforeAll(async () => {
    const options = { users: {}, client, givesRefreshTokens: false };
    byHeader = await startOidcServer(options);
    byBody = await startOidcServer({ ...options, tokenEndpointAuth: "client_secret_post" });
    open = createGuardedFetch({ allow: "127.0.0.1" });
    shut = createGuardedFetch();
  });
  afterAll(async () => {
    await Promise.all([byHeader.close(), byBody.close(), open.close(), shut.close()]);
  });

  const goods = (lines: TrialLine[]) => lines.map(({ good }) => good);

  it("is good where issuer, client and secret are, however the secret is told", async () => {
    for (const { issuer } of [byHeader, byBody])
      expect(goods(await tryProvider(fetchOver(open), { ...asked, issuer }))).toEqual([true, true]);
  });

  it("finds another secret and an unknown client", async () => {
    const { issuer } = byHeader;
    for (const wrong of [{ clientSecret: "other" }, { clientId: "other" }])
      expect(goods(await tryProvider(fetchOver(open), { ...asked, issuer, ...wrong }))).toEqual([
        true,
        false,
      ]);
  });

  it("says how the provider calls itself", async () => {
    const lines = await tryProvider(fetchOver(open), { ...asked, issuer: `${byHeader.issuer}/` });
    expect(lines).toEqual([
      expect.objectContaining({ good: false, said: expect.stringContaining(byHeader.issuer) }),
    ]);
  });

  it("reaches nothing that is not public", async () => {
    for (const issuer of [byHeader.issuer, "http://localhost:9", "https://169.254.169.254"]) {
      const [line] = await tryProvider(fetchOver(shut), { ...asked, issuer });
      expect(line).toMatchObject({ what: "The provider", good: false });
      expect(line?.said).not.toContain("answers");
    }
  });
});

describe("the test of a company's login, with a provider that lies", () => {
  let server: Server;
  let origin: string;
  let answer: (path: string) => { status: number; body: string; location?: string };
  const asked: string[] = [];
  let open: GuardedFetch;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? "");
      const { status, body, location } = answer(request.url ?? "");
      response.writeHead(status, location ? { location } : {}).end(body);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    origin = typeof address === "object" ? `http://127.0.0.1:${address?.port}` : "";
    open = createGuardedFetch({ allow: new URL(origin).host });
  });
  afterAll(async () => {
    await open.close();
    server.closeAllConnections();
    server.close();
  });

  const sound = () => ({
    issuer: origin,
    authorization_endpoint: `${origin}/auth`,
    token_endpoint: `${origin}/token`,
    userinfo_endpoint: `${origin}/me`,
    jwks_uri: `${origin}/jwks`,
  });
  const lookWith = async (body: string, status = 200, location?: string) => {
    asked.length = 0;
    answer = () => ({ status, body, location });
    const client = { clientId: "x", clientSecret: "x", redirectUri: "http://localhost/back" };
    return tryProvider(fetchOver(open), { ...client, issuer: origin });
  };

  it.each([
    ["another issuer", () => JSON.stringify({ ...sound(), issuer: "https://evil.example" }), "evil.example"],
    ["no issuer", () => JSON.stringify({ ...sound(), issuer: undefined }), "calls itself nothing"],
    ["no JSON", () => "<html>", "does not answer in JSON"],
    ["null", () => "null", "does not answer in JSON"],
    [
      "tokens over http",
      () => JSON.stringify({ ...sound(), token_endpoint: "http://acme.example/token" }),
      "token_endpoint is no https address",
    ],
    [
      "a script as its page",
      () => JSON.stringify({ ...sound(), authorization_endpoint: "javascript:alert(1)" }),
      "authorization_endpoint is no https address",
    ],
    [
      "no code flow",
      () => JSON.stringify({ ...sound(), response_types_supported: ["id_token"] }),
      "authorization code flow",
    ],
  ])("refuses %s", async (_, body, words) => {
    expect(await lookWith(body())).toEqual([
      expect.objectContaining({ good: false, said: expect.stringContaining(words) }),
    ]);
    expect(asked).toHaveLength(1);
  });

  it("follows no redirect and reads no endless answer", async () => {
    const [away] = await lookWith("", 302, `${origin}/elsewhere`);
    expect(away).toMatchObject({ good: false, said: expect.stringContaining("answered 302") });
    expect(asked).toHaveLength(1);
    const [endless] = await lookWith("x".repeat(2_000_000));
    expect(endless?.good).toBe(false);
  });

  it("sends the secret to no address that is not public", async () => {
    const inside = { ...sound(), token_endpoint: "https://10.0.0.1/token" };
    const lines = await lookWith(JSON.stringify(inside));
    expect(lines.at(-1)).toMatchObject({ good: false });
    expect(asked).toHaveLength(1);
  });
});
