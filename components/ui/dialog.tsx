"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";

interface DialogProps {
  open: boolean;
  onClose(): void;
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** Tells Radix that the missing description is meant. */
const NO_DESCRIPTION = { "aria-describedby": undefined };

/** A question or a small form over the page. Escape and a press outside close it. */
export function Dialog({ open, onClose, title, description, children }: DialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-(--z-scrim) bg-scrim" />
        <Radix.Content
          {...(description ? {} : NO_DESCRIPTION)}
          className="fixed top-1/2 left-1/2 z-(--z-dialog) max-h-[calc(100dvh-32px)] w-110 max-w-[calc(100vw-32px)] -translate-1/2 animate-rise overflow-auto rounded-xl bg-raised p-5 shadow-dialog"
        >
          <Radix.Title className="text-lg tracking-tight">{title}</Radix.Title>
          {description && (
            <Radix.Description className="mt-1.5 text-pretty text-muted">{description}</Radix.Description>
          )}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The row of buttons under a dialog: the act stands last. */
export function DialogFoot({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex justify-end gap-2">{children}</div>;
}
