import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";

/** What a test makes of an ID token that would otherwise hold. */
export interface Crookedness {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** Another key than the provider's own. */
  key?: KeyObject;
  /** Changes the finished token. */
  bend?(token: string): string;
}

export interface CrookedServer {
  issuer: string;
  /** What its tokens are from now on. */
  next: Crookedness;
  /** The nonce that the sign-in asked for. */
  nonce: string;
  close(): Promise<void>;
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A key pair of the kind that providers sign with. */
export function newKeyPair() {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

/** An OpenID Connect provider on loopback whose ID tokens are as wrong as a test wants them. */
export async function startCrookedServer(clientId: string): Promise<CrookedServer> {
  const { privateKey, publicKey } = newKeyPair();
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The provider has no port");
  const issuer = `http://127.0.0.1:${address.port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  const crooked: CrookedServer = { issuer, next: {}, nonce: "", close };
  const seconds = Math.floor(Date.now() / 1000);
  const answers: Record<string, () => unknown> = {
    "/.well-known/openid-configuration": () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ["code"],
      // It says that it takes anything: that must not make us.
      id_token_signing_alg_values_supported: ["RS256", "HS256", "none"],
    }),
    "/keys": () => ({
      keys: [{ ...publicKey.export({ format: "jwk" }), use: "sig", alg: "RS256", kid: "1" }],
    }),
    "/token": () => ({ access_token: "a", token_type: "Bearer", id_token: tokenOf(crooked) }),
    "/me": () => ({
      sub: crooked.next.claims?.sub ?? "ann",
      email: "ann@acme.example",
      email_verified: true,
    }),
  };
  const tokenOf = ({ next, nonce }: CrookedServer): string => {
    const claims = { iss: issuer, sub: "ann", aud: clientId, iat: seconds, exp: seconds + 300, nonce };
    const signed = `${encoded({ alg: "RS256", kid: "1", ...next.header })}.${encoded({ ...claims, ...next.claims })}`;
    const signature = sign("sha256", Buffer.from(signed), next.key ?? privateKey).toString("base64url");
    return next.bend?.(`${signed}.${signature}`) ?? `${signed}.${signature}`;
  };
  server.on("request", (request, response) => {
    const body = answers[new URL(request.url ?? "/", issuer).pathname]?.() ?? {};
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  return crooked;
}
