"use client";

import { LogOut, MonitorSmartphone } from "lucide-react";
import { DropdownMenu, MenuItem } from "../ui/dropdown-menu";

export interface PersonMenuProps {
  person: { name: string; email: string };
  onSignOut(): void;
}

/** Who is signed in, and the way out. */
export function PersonMenu({ person, onSignOut }: PersonMenuProps) {
  const initials = person.name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();
  const trigger = (
    <button
      type="button"
      aria-label={`Signed in as ${person.name}`}
      className="flex h-8 w-full items-center gap-2 rounded-md px-2 text-left text-muted hover:bg-pressed hover:text-ink max-lg:justify-center max-lg:px-0"
    >
      <span
        aria-hidden
        className="grid size-5 flex-none place-items-center rounded-full bg-pressed text-2xs font-semibold text-ink"
      >
        {initials}
      </span>
      <span className="min-w-0 flex-1 truncate max-lg:hidden">{person.name}</span>
    </button>
  );
  return (
    <DropdownMenu trigger={trigger} align="start">
      <p className="max-w-70 truncate px-2 py-1 text-xs text-muted">{person.email}</p>
      <MenuItem icon={<MonitorSmartphone aria-hidden />} href="/settings?section=account">
        Account and sessions
      </MenuItem>
      <MenuItem icon={<LogOut aria-hidden />} onSelect={onSignOut}>
        Sign out
      </MenuItem>
    </DropdownMenu>
  );
}
