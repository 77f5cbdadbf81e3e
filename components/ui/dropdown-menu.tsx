"use client";

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface DropdownMenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** Acts that are wanted seldom, behind one button. */
export function DropdownMenu({ trigger, align = "end", children }: DropdownMenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-(--z-popover) min-w-50 animate-rise rounded-lg bg-raised p-1 shadow-pop"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  onSelect?(): void;
  /** A link in place of an act. */
  href?: string;
  children: ReactNode;
}

const ITEM =
  "flex h-(--control) w-full items-center gap-2 rounded-sm px-2 outline-none data-disabled:text-disabled " +
  "data-highlighted:bg-pressed [&>svg]:text-muted";

export function MenuItem({ icon, danger, disabled, onSelect, href, children }: MenuItemProps) {
  const look = classNames(ITEM, danger && "text-danger [&>svg]:text-danger");
  return (
    <Radix.Item asChild={href !== undefined} disabled={disabled} onSelect={onSelect} className={look}>
      {href === undefined ? (
        <>
          {icon}
          {children}
        </>
      ) : (
        <a href={href}>
          {icon}
          {children}
        </a>
      )}
    </Radix.Item>
  );
}
