"use client";

import { CircleCheck, CircleX, Info, LoaderCircle, TriangleAlert } from "lucide-react";
import { Toaster as Sonner } from "sonner";
import { buttonStyle } from "./button-style";

const ICONS = {
  success: <CircleCheck aria-hidden className="text-success" />,
  error: <CircleX aria-hidden className="text-danger" />,
  warning: <TriangleAlert aria-hidden className="text-warning" />,
  info: <Info aria-hidden className="text-muted" />,
  loading: <LoaderCircle aria-hidden className="animate-spin text-accent-ink" />,
};

/** Where toasts appear. Say what happened and offer Undo: `toast("Value hidden", { action: … })`. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-right"
      icons={ICONS}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex min-h-10 w-full items-center gap-2.5 rounded-lg bg-raised py-1.5 pr-1.5 pl-3 text-sm text-ink shadow-pop",
          content: "min-w-0 flex-1",
          description: "text-xs text-muted",
          actionButton: buttonStyle("secondary", "sm"),
          cancelButton: buttonStyle("ghost", "sm"),
        },
      }}
    />
  );
}
