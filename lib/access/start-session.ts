import { insertSession } from "@/lib/models/session/store";
import type { Db } from "@/lib/platform/db";
import { clientAddress } from "./client-address";
import type { ServerWayId } from "./oidc/server-way-id";
import { SESSION_LIMIT } from "./session-cookie";
import { hashToken, newToken } from "./token";

/** Where a request came from, for the person's own list of sessions. */
export interface Device {
  userAgent: string;
  address: string;
}

/** The device of a request. */
export function deviceOf(headers: Headers): Device {
  return { userAgent: (headers.get("user-agent") ?? "").slice(0, 300), address: clientAddress(headers) };
}

/**
 * Opens a session that a password proved, or a login of the whole server.
 * @param way which login; null for a password
 * @returns the token for the cookie, told this once
 */
export async function startSession(
  db: Db,
  userId: string,
  workspaceId: string | null,
  device: Device,
  now: Date,
  way: ServerWayId | null = null,
): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_LIMIT);
  const ofNoWorkspace = { providerId: null, accessToken: null, refreshToken: null };
  const session = {
    tokenHash: hashToken(token),
    userId,
    workspaceId,
    expiresAt,
    way,
    ...ofNoWorkspace,
    ...device,
  };
  await insertSession(db, session, now);
  return token;
}
