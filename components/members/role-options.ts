import type { SelectOption } from "../ui/select";
import type { Role } from "./props";

const NAMES: Record<Role, string> = { viewer: "Viewer", member: "Member", admin: "Admin", owner: "Owner" };

export function roleName(role: Role): string {
  return NAMES[role];
}

/** The roles that somebody may give: an owner all, an admin all but owner. */
export function roleOptions(roles: readonly Role[], giver: Role): (SelectOption & { value: Role })[] {
  const given = giver === "owner" ? roles : roles.filter((role) => role !== "owner");
  return given.map((value) => ({ value, label: NAMES[value] }));
}
