import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface KbdProps {
  children: ReactNode;
  /** Takes the colour of the button it stands in. */
  inherit?: boolean;
}

/** One key. */
export function Kbd({ children, inherit = false }: KbdProps) {
  return (
    <kbd
      className={classNames(
        "inline-grid h-4.5 min-w-4.5 place-items-center rounded-sm px-1 font-sans text-2xs leading-none font-medium inset-ring",
        inherit ? "inset-ring-current/45" : "bg-surface text-muted inset-ring-line-strong",
      )}
    >
      {children}
    </kbd>
  );
}
