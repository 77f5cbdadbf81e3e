"use client";

import { RadioGroup as Radix } from "radix-ui";

interface RadioGroupProps {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onValue(value: string): void;
}

/** One of a few, all in sight. */
export function RadioGroup({ label, value, options, onValue }: RadioGroupProps) {
  return (
    <Radix.Root
      aria-label={label}
      value={value}
      onValueChange={onValue}
      className="flex flex-wrap gap-x-5 gap-y-2"
    >
      {options.map((option) => (
        // biome-ignore lint/a11y/noLabelWithoutControl: Radix renders the control as a button inside this label
        <label key={option.value} className="inline-flex items-center gap-2">
          <Radix.Item
            value={option.value}
            className="size-4 flex-none rounded-full bg-surface inset-ring inset-ring-control hover:bg-pressed data-[state=checked]:inset-ring-[5px] data-[state=checked]:inset-ring-accent"
          />
          {option.label}
        </label>
      ))}
    </Radix.Root>
  );
}
