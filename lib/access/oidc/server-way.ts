import type { Provider } from "next-auth/providers";
import type { Env } from "@/lib/platform/env";
import { allClaims } from "./all-claims";
import { type CameBack, endFlow } from "./flow";
import { githubConfigOf } from "./github-config";
import { fetchOver } from "./provider-way";
import { type PersonAt, readPerson } from "./read-person";
import { type ServerWay, serverWayOut, serverWays } from "./server-ways";
import { openWay, type Way } from "./way";
import { oidcConfigOf, SCOPE } from "./way-config";
import { WayError } from "./way-error";

interface OpenServerWay {
  own: ServerWay;
  provider: Provider;
  /** Null for GitHub, which speaks no OpenID Connect. */
  way: Way | null;
}

/**
 * A login of the whole server, as it describes itself now.
 * @throws WayError `gone` where the operator set none up by this name; AppError where it cannot be reached
 */
export async function openServerWay(id: string, settings: Env): Promise<OpenServerWay> {
  const own = serverWays(settings).find((one) => one.id === id);
  if (own === undefined) throw new WayError("gone");
  const fetchIt = fetchOver(serverWayOut(settings));
  if (own.id === "github") return { own, provider: githubConfigOf(own, fetchIt), way: null };
  const way = await openWay(fetchIt, own);
  return { own, provider: oidcConfigOf(way, SCOPE), way };
}

/**
 * Who came back from a login of the whole server.
 * @throws WayError; AppError where it cannot be reached
 */
export async function endServerFlow(
  id: string,
  search: string,
  headers: Headers,
  settings: Env,
): Promise<{ own: ServerWay; person: PersonAt }> {
  const { own, provider, way } = await openServerWay(id, settings);
  const cameBack = await endFlow(provider, id, search, headers);
  return { own, person: readPerson(own, await claimsOf(way, cameBack)) };
}

/** GitHub's are what it answered when it was asked. */
function claimsOf(way: Way | null, cameBack: CameBack) {
  return way === null ? cameBack.claims : allClaims(way, cameBack);
}
