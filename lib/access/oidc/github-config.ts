import { customFetch } from "next-auth";
import type { OAuth2Config } from "next-auth/providers";
import { z } from "zod";
import type { Claims } from "./read-arrival";
import type { ServerWay } from "./server-ways";

/**
 * GitHub as the protocol's library takes it. It speaks OAuth 2.0 with PKCE and state, and no OpenID Connect: there is no
 * ID token and so no nonce, and who somebody is has to be asked.
 */
export function githubConfigOf(way: ServerWay, fetchIt: typeof fetch): OAuth2Config<Claims> {
  const { id, name, issuer, clientId, clientSecret } = way;
  const api = apiOf(issuer);
  return {
    ...{ id, name, type: "oauth", issuer, clientId, clientSecret },
    checks: ["pkce", "state"],
    authorization: { url: `${issuer}/authorize`, params: { scope: "read:user user:email" } },
    token: `${issuer}/access_token`,
    client: { token_endpoint_auth_method: "client_secret_post" },
    userinfo: {
      url: `${api}/user`,
      request: ({ tokens }: { tokens: { access_token?: string } }) =>
        askGithub(fetchIt, api, tokens.access_token ?? ""),
    },
    profile: (claims) => ({ id: String(claims.sub) }),
    [customFetch]: fetchIt,
  };
}

/** Where an issuer's API is: beside github.com and GitHub's other clouds, below an own server. */
export function apiOf(issuer: string): string {
  const { origin, host } = new URL(issuer);
  return host === "github.com" || host.endsWith(".ghe.com") ? `https://api.${host}` : `${origin}/api/v3`;
}

const userShape = z.object({ id: z.int().positive(), login: z.string(), name: z.string().nullish() });
const emailsShape = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** Who a token is for, as the claims that an ID token would have. The email that a profile shows proves nothing. */
async function askGithub(fetchIt: typeof fetch, api: string, token: string): Promise<Claims> {
  const ask = async (path: string): Promise<unknown> => {
    const headers = { accept: "application/vnd.github+json", authorization: `Bearer ${token}` };
    const answer = await fetchIt(`${api}${path}`, { headers });
    if (answer.status !== 200) throw new Error(`GitHub answered ${answer.status} to ${path}`);
    return answer.json();
  };
  const { id, login, name } = userShape.parse(await ask("/user"));
  const email = emailsShape.parse(await ask("/user/emails")).find(({ primary }) => primary);
  return { sub: String(id), name: name || login, email: email?.email, email_verified: email?.verified };
}
