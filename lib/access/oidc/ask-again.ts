import {
  JSON_ATTRIBUTE_COMPARISON,
  OperationProcessingError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "oauth4webapi";
import { findSubject } from "@/lib/models/identity/store";
import { setMappedRole } from "@/lib/models/membership/store";
import type { OidcProvider } from "@/lib/models/oidc-provider/shape";
import { readSessionTokens, writeSessionTokens } from "@/lib/models/session/tokens.store";
import type { Tenant } from "@/lib/platform/tenant";
import { askUserinfo } from "./ask-userinfo";
import { judgeArrival } from "./judge-arrival";
import { type Claims, readArrival } from "./read-arrival";
import { refreshTokens } from "./refresh-tokens";
import type { Way } from "./way";
import { WayError } from "./way-error";
import { openWorkspaceWay } from "./workspace-way";

/** What a provider says of somebody whom it let in before. */
export type Word = "welcome" | "unwelcome" | "silent";

/**
 * Asks the provider that opened a session whether its person is still welcome, and holds what it says against the
 * workspace's rules as they are now. A role that follows the provider's groups follows them here, too.
 */
export async function askAgain(tenant: Tenant, sessionId: string, userId: string): Promise<Word> {
  try {
    const { provider, way } = await openWorkspaceWay(tenant);
    const subject = await findSubject(tenant, provider.id, userId);
    if (subject === null) return "unwelcome";
    const claims = await claimsNow(tenant, sessionId, way, subject);
    return await judge(tenant, provider, { ...claims, sub: subject }, userId);
  } catch (error) {
    return isRefusal(error) ? "unwelcome" : "silent";
  }
}

async function claimsNow(tenant: Tenant, sessionId: string, way: Way, subject: string): Promise<Claims> {
  const stored = await readSessionTokens(tenant, sessionId);
  const fresh =
    typeof stored?.refreshToken === "string" ? await refreshTokens(way, stored.refreshToken) : null;
  // Kept before anything else can fail: the old token may be spent.
  if (fresh !== null) await writeSessionTokens(tenant, sessionId, fresh.tokens);
  const accessToken = fresh?.tokens.accessToken ?? stored?.accessToken ?? null;
  // Nothing to ask with is no yes.
  if (accessToken === null) throw new WayError("stale");
  return { ...(await askUserinfo(way, accessToken, subject)), ...fresh?.claims };
}

async function judge(tenant: Tenant, provider: OidcProvider, claims: Claims, userId: string): Promise<Word> {
  const verdict = judgeArrival(provider, readArrival(claims, provider.roleMapping.claim));
  if (!verdict.welcome) return "unwelcome";
  if (verdict.isMapped) await setMappedRole(tenant, userId, verdict.role);
  return "welcome";
}

/** A no of the provider, or of our rules. What only failed on its way is silence. */
function isRefusal(error: unknown): boolean {
  if (error instanceof WayError) return true;
  if (error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError)
    return isRefusedStatus(error.status);
  if (!(error instanceof OperationProcessingError)) return false;
  // It speaks of somebody else.
  if (error.code === JSON_ATTRIBUTE_COMPARISON) return true;
  return error.cause instanceof Response && isRefusedStatus(error.cause.status);
}

function isRefusedStatus(status: number): boolean {
  return [400, 401, 403].includes(status);
}
