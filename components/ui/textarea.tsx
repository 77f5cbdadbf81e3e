import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { FIELD_STYLE } from "./field-style";

/** Grows with what is typed, where the browser can. */
export function Textarea({ className, ...rest }: ComponentProps<"textarea">) {
  return (
    <textarea
      {...rest}
      className={classNames(FIELD_STYLE, "field-sizing-content min-h-16 resize-y py-1.5", className)}
    />
  );
}
