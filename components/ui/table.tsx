import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const EDGES = "first:pl-0 last:pr-0";

/** A short table inside a page. Long lists that open records are a DataTable. */
export function Table({ className, ...rest }: ComponentProps<"table">) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section aria-label={rest["aria-label"]} tabIndex={0} className="overflow-x-auto">
      <table
        {...rest}
        className={classNames("w-full border-separate border-spacing-0 whitespace-nowrap", className)}
      />
    </section>
  );
}

export function Th({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      {...rest}
      className={classNames("h-8 border-b px-3 text-left text-xs font-medium text-muted", EDGES, className)}
    />
  );
}

export function Td({ className, ...rest }: ComponentProps<"td">) {
  return <td {...rest} className={classNames("h-(--row) border-b px-3", EDGES, className)} />;
}
