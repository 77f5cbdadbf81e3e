import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  getValidatedIdTokenClaims,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateApplicationLevelSignature,
} from "oauth4webapi";
import type { SessionTokens } from "@/lib/models/session/tokens.store";
import type { Claims } from "./read-arrival";
import { authMethodOf, signedBy, type Way } from "./way";

/** New tokens, and what the provider says with them of whom they are for. */
interface Refreshed {
  tokens: SessionTokens;
  claims: Claims;
}

/** Trades a refresh token for new ones. @throws Error where the provider gives none any more */
export async function refreshTokens(way: Way, refreshToken: string): Promise<Refreshed> {
  const { client, metadata, fetchIt } = way;
  const { issuer, token_endpoint, jwks_uri } = metadata;
  const server = { issuer, token_endpoint, jwks_uri, ...signedBy(metadata) };
  const own = { client_id: client.clientId };
  const byPost = authMethodOf(way) === "client_secret_post";
  const auth = byPost ? ClientSecretPost(client.clientSecret) : ClientSecretBasic(client.clientSecret);
  // Every address was held to https, or to this machine, when the provider's description was read.
  const options = { [customFetch]: fetchIt, [allowInsecureRequests]: true };
  const response = await refreshTokenGrantRequest(server, own, auth, refreshToken, options);
  const answer = await processRefreshTokenResponse(server, own, response);
  if (answer.id_token !== undefined) await validateApplicationLevelSignature(server, response, options);
  return {
    // A provider that does not turn its refresh tokens over gives none: the old one stays good.
    tokens: { accessToken: answer.access_token, refreshToken: answer.refresh_token ?? refreshToken },
    claims: { ...getValidatedIdTokenClaims(answer) },
  };
}
