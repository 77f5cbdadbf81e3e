"use client";

import { Ellipsis, LogOut, ShieldOff, UserMinus } from "lucide-react";
import { Button } from "../ui/button";
import { DropdownMenu, MenuItem } from "../ui/dropdown-menu";
import { IconButton } from "../ui/icon-button";
import type { Member } from "./props";

interface MemberActsProps {
  member: Member;
  /** Null for what may not be done with them. */
  onLeaving: (() => void) | null;
  onResetFactor: (() => void) | null;
  onGo: (() => void) | null;
  isMe: boolean;
}

/** What can be done with somebody, in one menu: it has room beside the name on a phone too. */
export function MemberActs({ member, isMe, onLeaving, onResetFactor, onGo }: MemberActsProps) {
  if (onGo === null) return null;
  if (isMe)
    return (
      <Button size="sm" aria-label="Leave this workspace" onClick={onGo}>
        Leave
      </Button>
    );
  return (
    <DropdownMenu
      trigger={<IconButton label={`More about ${member.name}`} icon={<Ellipsis aria-hidden />} />}
    >
      {onLeaving && (
        <MenuItem icon={<LogOut aria-hidden />} onSelect={onLeaving}>
          Sign out everywhere
        </MenuItem>
      )}
      {onResetFactor && (
        <MenuItem icon={<ShieldOff aria-hidden />} onSelect={onResetFactor}>
          Reset the second factor
        </MenuItem>
      )}
      <MenuItem icon={<UserMinus aria-hidden />} danger onSelect={onGo}>
        Take out
      </MenuItem>
    </DropdownMenu>
  );
}
