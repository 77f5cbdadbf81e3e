import type { Role } from "@/lib/models/membership/shape";
import { findRole, setRole } from "@/lib/models/membership/store";
import type { Caller } from "./open-tenant";
import { refuseOwnerMatters } from "./refuse-owner-matters";

/**
 * Gives a member another role. It counts from their next request on.
 * @throws AppError `forbidden` when an owner is concerned and the caller is none; `conflict` for the last owner; `not_found`
 */
export async function changeRole({ tenant, role }: Caller, userId: string, next: Role): Promise<void> {
  refuseOwnerMatters(role, next, await findRole(tenant, userId));
  await setRole(tenant, userId, next);
}
