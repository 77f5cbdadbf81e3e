import { askUserinfo } from "./ask-userinfo";
import { checkIdToken } from "./check-id-token";
import type { CameBack } from "./flow";
import type { Claims } from "./read-arrival";
import type { Way } from "./way";
import { WayError } from "./way-error";

/**
 * What a provider says of who came back, once its signature holds.
 * Many providers put who somebody is into the ID token and all else behind a question. Who they are stays the token's.
 * @throws WayError
 */
export async function allClaims(way: Way, { claims, idToken, accessToken }: CameBack): Promise<Claims> {
  await checkIdToken(way, idToken, claims);
  if (accessToken === null) return claims;
  const more = await askUserinfo(way, accessToken, String(claims.sub)).catch((error: unknown) => {
    throw new WayError("failed", error);
  });
  return { ...more, ...claims };
}
