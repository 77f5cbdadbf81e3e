import Link from "next/link";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A link inside a sentence. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...rest}
      className={classNames(
        "rounded-xs text-accent-ink underline decoration-transparent underline-offset-3 hover:decoration-current",
        className,
      )}
    />
  );
}
