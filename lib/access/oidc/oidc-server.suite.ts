import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Provider, { type Configuration } from "oidc-provider";

/** Somebody with an account at the provider. */
export interface ProviderUser {
  email: string;
  email_verified?: boolean;
  name: string;
  groups: string[];
  /** The provider has thrown them out. */
  isGone?: boolean;
  /** How strong their sign-in there is, and by what, as the ID token says. */
  acr?: string;
  amr?: string[];
}

export interface OidcServerOptions {
  /** By what they type to sign in, which is their subject too. */
  users: Record<string, ProviderUser>;
  client: { id: string; secret: string; redirectUri: string };
  /** Whether apps get a refresh token; without one they can only ask who somebody is. */
  givesRefreshTokens: boolean;
  port?: number;
  /** Where the issuer stands on its server: `/tenant/v2.0`. */
  path?: string;
  tokenEndpointAuth?: "client_secret_basic" | "client_secret_post";
}

export interface OidcServer {
  issuer: string;
  users: Record<string, ProviderUser>;
  close(): Promise<void>;
}

/** A real OpenID Connect provider on loopback, with a page where people type who they are. */
export async function startOidcServer(options: OidcServerOptions): Promise<OidcServer> {
  const server = createServer().listen(options.port ?? 0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The provider has no port");
  const { path = "" } = options;
  const issuer = `http://127.0.0.1:${address.port}${path}`;
  const provider = new Provider(issuer, configurationOf(options));
  const answer = provider.callback();
  server.on("request", (request, response) => {
    const isOurs = request.url?.startsWith("/login/");
    // How the provider is told that it stands under a path.
    if (!isOurs) Object.assign(request, { originalUrl: request.url, url: request.url?.replace(path, "") });
    if (isOurs) void signIn(provider, options.users, request, response);
    else answer(request, response);
  });
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { issuer, users: options.users, close };
}

function configurationOf({
  users,
  client,
  givesRefreshTokens,
  tokenEndpointAuth = "client_secret_basic",
}: OidcServerOptions): Configuration {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kty: "RSA", use: "sig", alg: "RS256" }] },
    cookies: { keys: ["only for tests"] },
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        grant_types: ["authorization_code", "refresh_token"],
        token_endpoint_auth_method: tokenEndpointAuth,
      },
    ],
    clientAuthMethods: [tokenEndpointAuth],
    acrValues: ["gold", "silver"],
    claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name", "groups"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/login/${uid}` },
    issueRefreshToken: () => givesRefreshTokens,
    rotateRefreshToken: true,
    pkce: { required: () => true },
    findAccount: (_, id) => {
      const user = users[id];
      if (user === undefined || user.isGone) return undefined;
      const { isGone: _gone, acr: _acr, amr: _amr, ...claims } = user;
      return { accountId: id, claims: () => ({ sub: id, ...claims }) };
    },
    // Nobody is asked whether the app may know them: that is not what is tested.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      grant.addOIDCScope("openid email profile offline_access");
      await grant.save();
      return grant;
    },
  };
}

const FORM = `<!doctype html><html lang="en"><title>Provider</title><form method="post">
<label>Who are you <input name="login" autofocus></label><button>Sign in at the provider</button></form></html>`;

async function signIn(
  provider: Provider,
  users: OidcServer["users"],
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== "POST") return response.setHeader("content-type", "text/html").end(FORM);
  const accountId = new URLSearchParams(await text(request)).get("login") ?? "";
  const { acr, amr } = users[accountId] ?? {};
  await provider.interactionFinished(request, response, { login: { accountId, acr, amr } });
}
