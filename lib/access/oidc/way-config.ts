import { customFetch } from "next-auth";
import type { OIDCConfig } from "next-auth/providers";
import { discoveryAddress, type ProviderMetadata } from "./discover";
import type { Claims } from "./read-arrival";
import { authMethodOf, type Way } from "./way";

/** The way as the protocol's library takes it: with PKCE, state and nonce, and with no other way out than ours. */
export function oidcConfigOf(way: Way): OIDCConfig<Claims> {
  const { client, metadata, fetchIt } = way;
  const described = discoveryAddress(client.issuer);
  return {
    ...{ id: client.id, name: client.id, type: "oidc", issuer: client.issuer },
    ...{ clientId: client.clientId, clientSecret: client.clientSecret },
    checks: ["pkce", "state", "nonce"],
    authorization: { params: { scope: scopeOf(metadata) } },
    client: { token_endpoint_auth_method: authMethodOf(way) },
    profile: (claims) => ({ id: String(claims.sub) }),
    // The description that was looked at is the one that is used.
    [customFetch]: async (input, init) =>
      String(input instanceof Request ? input.url : input) === described
        ? Response.json(metadata)
        : fetchIt(input, init),
  };
}

/** With a refresh token, where there are any: so the provider can be asked later whether somebody is still welcome. */
function scopeOf({ scopes_supported: scopes = [] }: ProviderMetadata): string {
  return ["openid", "profile", "email", ...scopes.filter((scope) => scope === "offline_access")].join(" ");
}
