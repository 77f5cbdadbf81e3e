"use client";

import { Tooltip as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { Kbd } from "./kbd";

/** Once, around the app: tips that follow each other open at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={400} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}

interface TooltipProps {
  text: ReactNode;
  keyHint?: string;
  /** One element that can hold the focus. */
  children: ReactNode;
}

/** A short text beside what has focus or the pointer. Never the only place of a fact. */
export function Tooltip({ text, keyHint, children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="z-(--z-tip) inline-flex min-h-7 max-w-80 animate-rise items-center gap-2 rounded-md bg-raised px-2 py-1 text-xs text-pretty text-ink shadow-pop"
        >
          {text}
          {keyHint && <Kbd>{keyHint.toUpperCase()}</Kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
