import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";
import { classNames } from "./class-names";
import { Tooltip } from "./tooltip";

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** What it does, for the tip and for screen readers. */
  label: string;
  icon: ReactNode;
  keyHint?: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** A button that is an icon alone; its tip says what it does. */
export function IconButton({
  label,
  icon,
  keyHint,
  variant = "ghost",
  size,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} keyHint={keyHint}>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-keyshortcuts={keyHint}
        className={classNames(buttonStyle(variant, size, true), className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
