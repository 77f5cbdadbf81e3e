"use client";

import { Check, ChevronsUpDown, Plus } from "lucide-react";
import { DropdownMenu, MenuItem } from "../ui/dropdown-menu";

export interface WorkspaceMenuProps {
  workspace: string;
  workspaces: { id: string; name: string; current: boolean }[];
  onSwitch(id: string): void;
}

/** Which workspace one is in, and the way to another. */
export function WorkspaceMenu({ workspace, workspaces, onSwitch }: WorkspaceMenuProps) {
  const trigger = (
    <button
      type="button"
      aria-label={`Workspace ${workspace}`}
      className="flex h-8 w-full items-center gap-2 rounded-md px-2 text-left font-semibold hover:bg-pressed max-lg:justify-center max-lg:px-0"
    >
      <span
        aria-hidden
        className="grid size-5 flex-none place-items-center rounded-sm bg-ink text-2xs text-surface"
      >
        {workspace.charAt(0).toUpperCase()}
      </span>
      <span className="min-w-0 flex-1 truncate max-lg:hidden">{workspace}</span>
      <ChevronsUpDown aria-hidden className="text-muted [--icon:14px] max-lg:hidden" />
    </button>
  );
  return (
    <DropdownMenu trigger={trigger} align="start">
      {workspaces.map(({ id, name, current }) => (
        <MenuItem
          key={id}
          icon={<Check aria-hidden className={current ? "" : "invisible"} />}
          onSelect={() => current || onSwitch(id)}
        >
          <span className="max-w-60 truncate">{name}</span>
          {current && <span className="sr-only">(this one)</span>}
        </MenuItem>
      ))}
      <MenuItem icon={<Plus aria-hidden />} href="/workspaces">
        New workspace
      </MenuItem>
    </DropdownMenu>
  );
}
