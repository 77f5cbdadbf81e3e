import { createHmac, createSecretKey } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { type Crookedness, type CrookedServer, newKeyPair, startCrookedServer } from "./crooked-server.suite";
import { beginFlow } from "./flow";
import { ProviderBrowser } from "./provider-browser.suite";
import { refreshTokens } from "./refresh-tokens";
import { endServerFlow, openServerWay } from "./server-way";

const APP = "leadloom.test";
const SECRET = "the client's secret";
const HOUR = 3600;
const now = () => Math.floor(Date.now() / 1000);

/** Signs a token anew with a secret that both sides know. */
function byHmac(secret: string | Buffer) {
  return (token: string) => {
    const signed = token.slice(0, token.lastIndexOf("."));
    return `${signed}.${createHmac("sha256", createSecretKey(Buffer.from(secret)))
      .update(signed)
      .digest("base64url")}`;
  };
}

describe("an ID token", () => {
  let server: CrookedServer;
  beforeAll(async () => {
    server = await startCrookedServer("leadloom");
  });
  afterAll(() => server.close());

  const settings = () =>
    parseEnv({
      ...{ GOOGLE_CLIENT_ID: "leadloom", GOOGLE_CLIENT_SECRET: SECRET, GOOGLE_ISSUER: server.issuer },
    });
  const signIn = async (next: Crookedness) => {
    server.next = next;
    const browser = new ProviderBrowser();
    const headers = () => new Headers({ host: APP, cookie: browser.cookiesOf(APP) });
    const given = settings();
    const { provider } = await openServerWay("google", given);
    const { page, cookies } = await beginFlow(provider, "google", headers());
    browser.keep(APP, cookies);
    const asked = new URL(page).searchParams;
    server.nonce = asked.get("nonce") ?? "";
    const back = new URLSearchParams({ code: "c", state: asked.get("state") ?? "" });
    return endServerFlow("google", `?${back}`, headers(), given);
  };
  const refused = { name: "WayError", fault: "failed" };

  it("that holds says who somebody is", async () => {
    const { person } = await signIn({});
    expect(person).toMatchObject({ subject: "ann", verifiedEmail: "ann@acme.example" });
    expect((await signIn({ claims: { azp: "leadloom" } })).person.subject).toBe("ann");
    expect((await signIn({ claims: { aud: ["leadloom"] } })).person.subject).toBe("ann");
  });

  it("with a forged signature is refused", async () => {
    await expect(signIn({ key: newKeyPair().privateKey })).rejects.toMatchObject(refused);
    const turned = (token: string) => {
      const [header, , signature] = token.split(".");
      const claims = { iss: server.issuer, sub: "eve", aud: "leadloom", iat: now(), exp: now() + HOUR };
      const body = Buffer.from(JSON.stringify({ ...claims, nonce: server.nonce })).toString("base64url");
      return `${header}.${body}.${signature}`;
    };
    await expect(signIn({ bend: turned })).rejects.toMatchObject(refused);
    await expect(signIn({ bend: (token) => token.slice(0, -4) })).rejects.toMatchObject(refused);
  });

  it("without a signature, or by another algorithm, is refused, whatever its provider says that it takes", async () => {
    const bare = (token: string) => token.slice(0, token.lastIndexOf(".") + 1);
    await expect(signIn({ header: { alg: "none" }, bend: bare })).rejects.toMatchObject(refused);
    await expect(signIn({ header: { alg: "none" } })).rejects.toMatchObject(refused);
    await expect(signIn({ header: { alg: "HS256" }, bend: byHmac(SECRET) })).rejects.toMatchObject(refused);
    // The public key as if it were a secret.
    const keys = await (await fetch(`${server.issuer}/keys`)).text();
    await expect(signIn({ header: { alg: "HS256" }, bend: byHmac(keys) })).rejects.toMatchObject(refused);
    await expect(signIn({ header: { alg: "ES256" } })).rejects.toMatchObject(refused);
    await expect(signIn({ header: { alg: "RS384" } })).rejects.toMatchObject(refused);
  });

  it("that names its own key, or where to find it, is held against the provider's all the same", async () => {
    const { privateKey, publicKey } = newKeyPair();
    const jwk = publicKey.export({ format: "jwk" });
    await expect(signIn({ key: privateKey, header: { jwk } })).rejects.toMatchObject(refused);
    const jku = { jku: `${server.issuer}/evil`, kid: "2" };
    await expect(signIn({ key: privateKey, header: jku })).rejects.toMatchObject(refused);
  });

  it.each<[string, Record<string, unknown>]>([
    ["for another app", { aud: "another" }],
    ["for another app besides, that does not say who asked", { aud: ["leadloom", "another"] }],
    ["that another app asked for", { aud: ["leadloom", "another"], azp: "another" }],
    ["for us that another app asked for", { azp: "another" }],
    ["of another issuer", { iss: "https://accounts.google.com" }],
    ["that has ended", { iat: now() - 2 * HOUR, exp: now() - HOUR }],
    ["that is not good yet", { nbf: now() + HOUR }],
    ["without an end", { exp: undefined }],
    ["with another nonce", { nonce: "another" }],
    ["without a nonce", { nonce: undefined }],
    ["without a subject", { sub: undefined }],
  ])("%s is refused", async (_, claims) => {
    await expect(signIn({ claims })).rejects.toMatchObject(refused);
  });

  it("that comes with a refresh is held against the provider's keys too", async () => {
    const { way } = await openServerWay("google", settings());
    if (way === null) throw new Error("It speaks no OpenID Connect");
    server.nonce = "";
    server.next = { claims: { nonce: undefined } };
    expect((await refreshTokens(way, "r")).claims).toMatchObject({ sub: "ann" });
    server.next = { ...server.next, key: newKeyPair().privateKey };
    await expect(refreshTokens(way, "r")).rejects.toThrow();
  });
});
