"use client";

import { Switch as Radix } from "radix-ui";

interface SwitchProps {
  label: string;
  checked: boolean;
  onChecked(checked: boolean): void;
}

/** On or off, at once. */
export function Switch({ label, checked, onChecked }: SwitchProps) {
  return (
    <Radix.Root
      aria-label={label}
      checked={checked}
      onCheckedChange={onChecked}
      className="h-4 w-7 flex-none rounded-lg bg-surface inset-ring inset-ring-control transition-colors duration-(--fast) data-[state=checked]:bg-accent data-[state=checked]:inset-ring-0"
    >
      <Radix.Thumb className="block size-2.5 translate-x-[3px] rounded-full bg-control transition-transform duration-(--fast) ease-out data-[state=checked]:translate-x-[15px] data-[state=checked]:bg-on-accent" />
    </Radix.Root>
  );
}
