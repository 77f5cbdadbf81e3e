import { LoaderCircle } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { classNames } from "./class-names";
import { Kbd } from "./kbd";

export interface ButtonProps extends ComponentProps<"button"> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Work is under way: the icon turns, and a press does nothing. */
  busy?: boolean;
  icon?: ReactNode;
  /** The key that does the same, shown where the act stands. */
  keyHint?: string;
}

export function Button(props: ButtonProps) {
  const { variant = "secondary", size, busy = false, icon, keyHint, className, children, ...rest } = props;
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy || undefined}
      aria-keyshortcuts={keyHint}
      className={classNames(buttonStyle(variant, size), className)}
      onClick={busy ? undefined : rest.onClick}
    >
      {busy ? <LoaderCircle aria-hidden className="animate-spin" /> : icon}
      {children}
      {keyHint && (
        <span aria-hidden className="-mr-1 hidden sm:inline-flex">
          <Kbd inherit={variant === "primary"}>{keyHint.toUpperCase()}</Kbd>
        </span>
      )}
    </button>
  );
}
