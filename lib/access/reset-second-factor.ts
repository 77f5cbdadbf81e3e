import { findRole, listWorkspacesOf } from "@/lib/models/membership/store";
import { removeSecondFactor } from "@/lib/models/user/second-factor.store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";

/**
 * An owner takes a member's second factor away, who lost it. Only of an account that is in this workspace alone: what
 * guards other workspaces is not this owner's to open.
 * @throws AppError `not_found`; `forbidden` for a person of several workspaces; `conflict` where there is none
 */
export async function resetSecondFactor(tenant: Tenant, userId: string): Promise<void> {
  if ((await findRole(tenant, userId)) === null)
    throw new AppError("not_found", "This person is not in the workspace");
  const theirs = await listWorkspacesOf(tenant.db, userId);
  if (theirs.some(({ id }) => id !== tenant.workspaceId))
    throw new AppError(
      "forbidden",
      "This account is in other workspaces too. Whoever runs the server can reset it: users reset-second-factor.",
    );
  if (!(await removeSecondFactor(tenant.db, userId)))
    throw new AppError("conflict", "This person has no second factor");
}
