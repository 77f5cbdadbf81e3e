import { customFetch } from "next-auth";
import type { OIDCConfig } from "next-auth/providers";
import { discoveryAddress, type ProviderMetadata } from "./discover";
import type { Claims } from "./read-arrival";
import { authMethodOf, type Way } from "./way";

/**
 * The way as the protocol's library takes it: with PKCE, state and nonce, and with no other way out than ours.
 * @param scope what is asked of the provider
 * @param more what else its page is asked for
 */
export function oidcConfigOf(way: Way, scope: string, more: Record<string, string> = {}): OIDCConfig<Claims> {
  const { client, metadata, fetchIt } = way;
  const described = discoveryAddress(client.issuer);
  return {
    ...{ id: client.id, name: client.id, type: "oidc", issuer: client.issuer },
    ...{ clientId: client.clientId, clientSecret: client.clientSecret },
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope, ...more } },
    client: { token_endpoint_auth_method: authMethodOf(way) },
    profile: (claims) => ({ id: String(claims.sub) }),
    // The description that was looked at is the one that is used.
    [customFetch]: async (input, init) =>
      String(input instanceof Request ? input.url : input) === described
        ? Response.json(metadata)
        : fetchIt(input, init),
  };
}

/** Who somebody is. */
export const SCOPE = "openid profile email";

/** With a refresh token, where there are any: so the provider can be asked later whether somebody is still welcome. */
export function lastingScope({ scopes_supported: scopes = [] }: ProviderMetadata): string {
  return scopes.includes("offline_access") ? `${SCOPE} offline_access` : SCOPE;
}
