import type { Role } from "@/lib/models/membership/shape";
import { AppError } from "@/lib/platform/errors";

/**
 * Admins manage everybody but owners: they neither make one nor touch one.
 * @param concerned the roles that somebody has, or is to get
 * @throws AppError `forbidden`
 */
export function refuseOwnerMatters(actor: Role, ...concerned: (Role | null)[]): void {
  if (actor === "owner" || !concerned.includes("owner")) return;
  throw new AppError("forbidden", "Only an owner can make, change or remove an owner.");
}
