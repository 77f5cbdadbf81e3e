import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
export type ButtonSize = "md" | "sm" | "lg";

const BASE =
  "inline-flex flex-none items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none " +
  "transition-colors duration-(--fast) aria-busy:pointer-events-none print:hidden";

const PLAIN_DISABLED =
  "disabled:pointer-events-none disabled:bg-sunken disabled:text-disabled disabled:inset-ring-line disabled:[&>svg]:text-disabled";

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "bg-accent text-on-accent hover:bg-accent-hover active:bg-accent-hover disabled:inset-ring " +
    PLAIN_DISABLED,
  danger:
    "bg-danger-fill text-on-accent hover:bg-danger-hover active:bg-danger-hover disabled:inset-ring " +
    PLAIN_DISABLED,
  secondary:
    "bg-surface inset-ring inset-ring-line-strong hover:bg-hover active:bg-pressed aria-expanded:bg-pressed " +
    `aria-pressed:bg-pressed [&>svg]:text-muted ${PLAIN_DISABLED}`,
  ghost:
    "text-muted hover:bg-hover hover:text-ink active:bg-pressed aria-expanded:bg-pressed aria-pressed:bg-pressed " +
    "disabled:pointer-events-none disabled:text-disabled",
};

const SIZES: Record<ButtonSize, string> = {
  md: "h-(--control)",
  sm: "h-(--control-sm) text-xs [--icon:14px]",
  lg: "h-9",
};

function padding(variant: ButtonVariant, size: ButtonSize, square: boolean): string {
  if (square) return size === "sm" ? "w-(--control-sm)" : "w-(--control)";
  return variant === "ghost" || size === "sm" ? "px-2" : "px-3";
}

/** The look shared by buttons and by links that act as buttons. `square` is for an icon alone. */
export function buttonStyle(variant: ButtonVariant, size: ButtonSize = "md", square = false): string {
  return classNames(BASE, VARIANTS[variant], SIZES[size], padding(variant, size, square));
}
