import type { Role } from "@/lib/models/membership/shape";
import { findRole, setRole } from "@/lib/models/membership/store";
import type { Caller } from "./open-tenant";
import { refuseOwnerMatters } from "./refuse-owner-matters";

/**
 * Gives a member another role. It counts from their next request on.
 * @returns the role before
 * @throws AppError `forbidden` when an owner is concerned and the caller is none; `conflict` for the last owner; `not_found`
 */
export async function changeRole({ tenant, role }: Caller, userId: string, next: Role): Promise<Role> {
  const before = await findRole(tenant, userId);
  refuseOwnerMatters(role, next, before);
  await setRole(tenant, userId, next);
  return before ?? next;
}
