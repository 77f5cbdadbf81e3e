"use client";

import { AlertDialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { buttonStyle } from "./button-style";

interface ConfirmDialogProps {
  open: boolean;
  onClose(): void;
  /** The question, naming the thing: `Cancel “Cold storage”?` */
  title: string;
  /** What happens, in plain words. */
  children: ReactNode;
  /** The act, by its name. */
  act: string;
  keep: string;
  onAct(): void;
}

/** Asks before what cannot be undone. What can be undone gets a toast with Undo instead. */
export function ConfirmDialog({ open, onClose, title, children, act, keep, onAct }: ConfirmDialogProps) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-(--z-scrim) bg-scrim" />
        <Radix.Content className="fixed top-1/2 left-1/2 z-(--z-dialog) w-110 max-w-[calc(100vw-32px)] -translate-1/2 animate-rise rounded-xl bg-raised p-5 shadow-dialog">
          <Radix.Title className="text-lg tracking-tight">{title}</Radix.Title>
          <Radix.Description asChild>
            <div className="mt-1.5 text-pretty text-muted">{children}</div>
          </Radix.Description>
          <div className="mt-5 flex justify-end gap-2">
            <Radix.Cancel className={buttonStyle("secondary")}>{keep}</Radix.Cancel>
            <Radix.Action className={buttonStyle("danger")} onClick={onAct}>
              {act}
            </Radix.Action>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
