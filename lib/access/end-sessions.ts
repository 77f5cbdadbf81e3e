import { findRole } from "@/lib/models/membership/store";
import { revokeAllSessions } from "@/lib/models/session/store";
import { AppError } from "@/lib/platform/errors";
import type { Caller } from "./open-tenant";
import { refuseOwnerMatters } from "./refuse-owner-matters";

/**
 * Signs a member out of every browser: for a laptop that was lost, or an account that somebody else is in. Those of their
 * sessions that are in another workspace end too, since each could be switched to this one.
 * @returns how many ended
 * @throws AppError `forbidden` for an owner, when the caller is none; `not_found`
 */
export async function endSessionsOf({ tenant, role }: Caller, userId: string, now: Date): Promise<number> {
  const theirs = await findRole(tenant, userId);
  if (theirs === null) throw new AppError("not_found", "This person is not in the workspace");
  refuseOwnerMatters(role, theirs);
  return revokeAllSessions(tenant.db, userId, now);
}
