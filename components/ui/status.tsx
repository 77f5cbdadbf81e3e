import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ICON_TONE, type Tone } from "./tone";

interface StatusProps {
  tone: Tone;
  icon: ReactNode;
  children: ReactNode;
  className?: string;
}

/** A state is an icon and a word. */
export function Status({ tone, icon, children, className }: StatusProps) {
  return (
    <span
      className={classNames(
        "inline-flex max-w-full min-w-0 items-center align-bottom gap-1.5 whitespace-nowrap [--icon:14px]",
        ICON_TONE[tone],
        tone === "rest" && "text-faint",
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
