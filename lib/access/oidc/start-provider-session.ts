import { insertSession } from "@/lib/models/session/store";
import { type SessionTokens, writeSessionTokens } from "@/lib/models/session/tokens.store";
import type { Tenant } from "@/lib/platform/tenant";
import { SESSION_LIMIT } from "../session-cookie";
import type { Device } from "../start-session";
import { hashToken, newToken } from "../token";
import { checkInterval } from "./check-interval";

/** Opens a session that a workspace's own provider proved: for that workspace alone, and for as long as it says so. */
export async function startProviderSession(
  tenant: Tenant,
  by: { userId: string; providerId: string; tokens: SessionTokens },
  device: Device,
  now: Date,
): Promise<string> {
  const { db, workspaceId } = tenant;
  const token = newToken();
  const { userId, providerId } = by;
  const sealedLater = { accessToken: null, refreshToken: null };
  const id = await insertSession(
    db,
    {
      ...{
        tokenHash: hashToken(token),
        userId,
        workspaceId,
        providerId,
        way: null,
        ...sealedLater,
        ...device,
      },
      expiresAt: new Date(now.getTime() + SESSION_LIMIT),
      recheckAt: new Date(now.getTime() + checkInterval()),
    },
    now,
  );
  await writeSessionTokens(tenant, id, by.tokens);
  return token;
}
