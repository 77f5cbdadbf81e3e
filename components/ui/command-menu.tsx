"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { Dialog } from "radix-ui";
import type { ReactNode } from "react";
import { Kbd } from "./kbd";

export interface CommandItem {
  id: string;
  label: string;
  icon: ReactNode;
  /** Keys that do the same from the page, for example `g h`. */
  keys?: string;
  onRun(): void;
}

interface CommandMenuProps {
  open: boolean;
  onClose(): void;
  groups: readonly { heading: string; items: readonly CommandItem[] }[];
}

/** Type to go anywhere or do anything. */
export function CommandMenu({ open, onClose, groups }: CommandMenuProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-(--z-scrim) bg-scrim" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-(--z-dialog) w-140 max-w-[calc(100vw-32px)] -translate-x-1/2 animate-rise overflow-hidden rounded-xl bg-raised shadow-dialog"
        >
          <Dialog.Title className="sr-only">Search or go to</Dialog.Title>
          <Command loop>
            <div className="flex h-11 items-center gap-2.5 border-b px-4">
              <Search aria-hidden className="text-muted" />
              <Command.Input
                placeholder="Search or go to"
                className="min-w-0 flex-1 bg-transparent text-base outline-none"
              />
            </div>
            <Command.List className="max-h-[50vh] overflow-auto p-1">
              <Command.Empty className="px-2 py-6 text-center text-muted">
                Nothing has that name.
              </Command.Empty>
              {groups.map((group) => (
                <Command.Group
                  key={group.heading}
                  heading={group.heading}
                  className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-muted"
                >
                  {group.items.map((item) => (
                    <CommandRow key={item.id} item={item} onClose={onClose} />
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function CommandRow({ item, onClose }: { item: CommandItem; onClose(): void }) {
  const onSelect = () => {
    onClose();
    item.onRun();
  };
  return (
    <Command.Item
      value={`${item.label} ${item.id}`}
      onSelect={onSelect}
      className="flex h-8.5 items-center gap-2 rounded-sm px-2 data-[selected=true]:bg-pressed [&>svg]:text-muted"
    >
      {item.icon}
      <span className="truncate">{item.label}</span>
      {item.keys && (
        <span className="ml-auto inline-flex gap-0.5">
          {item.keys.split(" ").map((key) => (
            <Kbd key={key}>{key.toUpperCase()}</Kbd>
          ))}
        </span>
      )}
    </Command.Item>
  );
}
