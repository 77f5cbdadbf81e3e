"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button";

/** The panel itself takes the focus: on its first button the tip would open unasked. */
function focusPanel(event: Event): void {
  event.preventDefault();
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
}

interface SheetProps {
  open: boolean;
  onClose(): void;
  title: string;
  /** Stands beside the close button. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A panel at the right edge that peeks into one thing of the list; on a phone it fills the screen. */
export function Sheet({ open, onClose, title, actions, children }: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-(--z-scrim) bg-scrim" />
        <Radix.Content
          aria-describedby={undefined}
          onOpenAutoFocus={focusPanel}
          className="fixed inset-y-0 right-0 z-(--z-dialog) flex w-full animate-slide flex-col bg-raised outline-none shadow-dialog sm:w-120"
        >
          <header className="flex h-(--bar) flex-none items-center gap-2 border-b px-4">
            <Radix.Title className="truncate">{title}</Radix.Title>
            <div className="ml-auto flex items-center gap-1">
              {actions}
              <Radix.Close asChild>
                <IconButton label="Close" icon={<X aria-hidden />} size="sm" />
              </Radix.Close>
            </div>
          </header>
          <div className="min-h-0 flex-1 overflow-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
