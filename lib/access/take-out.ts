import type { Role } from "@/lib/models/membership/shape";
import { findRole, removeMember } from "@/lib/models/membership/store";
import type { Caller } from "./open-tenant";
import { refuseOwnerMatters } from "./refuse-owner-matters";

/**
 * Takes somebody out of the workspace. From their next request on they see nothing of it.
 * @returns the role they had
 * @throws AppError `forbidden` for an owner, when the caller is none; `conflict` for the last owner; `not_found`
 */
export async function takeOut({ tenant, role }: Caller, userId: string): Promise<Role | null> {
  const before = await findRole(tenant, userId);
  refuseOwnerMatters(role, before);
  await removeMember(tenant, userId);
  return before;
}
