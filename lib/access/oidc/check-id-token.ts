import {
  allowInsecureRequests,
  customFetch,
  processAuthorizationCodeResponse,
  validateApplicationLevelSignature,
} from "oauth4webapi";
import type { Claims } from "./read-arrival";
import { signedBy, type Way } from "./way";
import { WayError } from "./way-error";

/**
 * Holds an ID token against the keys of its provider, besides all that the protocol's library has looked at: that leaves
 * the signature out, since the token came straight from the provider over https. Only signatures by a key pair count.
 * @param claims what the library read from the token
 * @throws WayError
 */
export async function checkIdToken(way: Way, idToken: string | null, claims: Claims): Promise<void> {
  const { metadata, client, fetchIt } = way;
  const { issuer, jwks_uri } = metadata;
  const server = { issuer, jwks_uri, ...signedBy(metadata) };
  // The library looks at it only where a token is for several apps.
  if (idToken === null || (claims.azp ?? client.clientId) !== client.clientId) throw new WayError("failed");
  const body = JSON.stringify({ access_token: "-", token_type: "bearer", id_token: idToken });
  const answer = new Response(body, { headers: { "content-type": "application/json" } });
  // Every address was held to https, or to this machine, when the provider's description was read.
  const options = { [customFetch]: fetchIt, [allowInsecureRequests]: true };
  const own = { client_id: client.clientId };
  const expectedNonce = String(claims.nonce);
  try {
    await processAuthorizationCodeResponse(server, own, answer, { expectedNonce, requireIdToken: true });
    await validateApplicationLevelSignature(server, answer, options);
  } catch (error) {
    throw new WayError("failed", error);
  }
}
