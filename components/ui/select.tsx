import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { FIELD_STYLE } from "./field-style";

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps extends Omit<ComponentProps<"select">, "onChange" | "children"> {
  options: readonly SelectOption[];
  onValue(value: string): void;
}

/**
 * The browser's own select: it opens the phone's wheel, types ahead in every language,
 * and two thousand of them on one page (a wide file's columns) cost nothing.
 */
export function Select({ options, onValue, className, ...rest }: SelectProps) {
  return (
    <span className={classNames("relative block min-w-0", className)}>
      <select
        {...rest}
        onChange={(event) => onValue(event.currentTarget.value)}
        className={classNames(FIELD_STYLE, "h-(--control) appearance-none pr-7 text-ellipsis")}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-muted [--icon:14px]"
      />
    </span>
  );
}
