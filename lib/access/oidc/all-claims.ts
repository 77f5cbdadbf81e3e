import { askUserinfo } from "./ask-userinfo";
import type { CameBack } from "./flow";
import type { Claims } from "./read-arrival";
import type { Way } from "./way";
import { WayError } from "./way-error";

/**
 * Many providers put who somebody is into the ID token and all else behind a question. Who they are stays the token's.
 * @throws WayError
 */
export async function allClaims(way: Way, { claims, accessToken }: CameBack): Promise<Claims> {
  if (accessToken === null) return claims;
  const more = await askUserinfo(way, accessToken, String(claims.sub)).catch((error: unknown) => {
    throw new WayError("failed", error);
  });
  return { ...more, ...claims };
}
