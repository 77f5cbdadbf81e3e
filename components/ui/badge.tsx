import type { ReactNode } from "react";
import type { Tone } from "./tone";

const TONES: Record<Tone, string> = {
  rest: "bg-sunken text-faint",
  plain: "bg-sunken text-muted",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  danger: "bg-danger-soft text-danger",
  accent: "bg-accent-soft text-accent-ink",
};

interface BadgeProps {
  tone?: Tone;
  icon?: ReactNode;
  children: ReactNode;
}

/** A word about the thing beside it. */
export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span
      className={`inline-flex h-5 flex-none items-center gap-1 rounded-sm px-1.5 text-xs font-medium whitespace-nowrap [--icon:12px] ${TONES[tone]}`}
    >
      {icon}
      {children}
    </span>
  );
}
