"use client";

import { ToggleGroup as Radix } from "radix-ui";
import { classNames } from "./class-names";
import { countText } from "./count-text";

export interface TabChoice {
  value: string;
  label: string;
  count?: number;
}

interface TabsProps {
  label: string;
  value: string;
  choices: readonly TabChoice[];
  onValue(value: string): void;
  /** `segment` for a switch inside a pane, `line` for the views of a page. */
  look?: "line" | "segment";
}

const LOOKS = {
  line: {
    list: "-mx-2 flex h-11 gap-5 overflow-x-auto px-2 [scrollbar-width:none]",
    tab: "inline-flex flex-none items-center gap-1.5 font-medium whitespace-nowrap text-muted hover:text-ink focus-visible:-outline-offset-4 data-[state=on]:text-ink data-[state=on]:shadow-[inset_0_-2px_0_var(--color-ink)]",
  },
  segment: {
    list: "inline-flex max-w-full overflow-x-auto rounded-md bg-sunken p-0.5 inset-ring inset-ring-line [scrollbar-width:none]",
    tab: "inline-flex h-5.5 flex-1 items-center justify-center rounded-sm px-2 text-xs font-medium whitespace-nowrap text-muted hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-ink data-[state=on]:ring data-[state=on]:ring-line-strong pointer-coarse:h-8",
  },
};

/** One of a few views of what stands below. Arrow keys move between them. */
export function Tabs({ label, value, choices, onValue, look = "line" }: TabsProps) {
  const style = LOOKS[look];
  return (
    <Radix.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next !== "" && onValue(next)}
      className={classNames("min-w-0", style.list)}
    >
      {choices.map((choice) => (
        <Radix.Item key={choice.value} value={choice.value} className={style.tab}>
          {choice.label}
          {choice.count !== undefined && (
            <span className="font-normal text-faint">{countText(choice.count)}</span>
          )}
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
