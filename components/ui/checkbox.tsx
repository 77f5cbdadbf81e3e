"use client";

import { Check, Minus } from "lucide-react";
import { Checkbox as Radix } from "radix-ui";
import type { ReactNode } from "react";

interface CheckboxProps {
  checked: boolean | "indeterminate";
  onChecked(checked: boolean): void;
  disabled?: boolean;
  label: ReactNode;
  note?: ReactNode;
}

/** A box with its words; a press on either changes it. */
export function Checkbox({ checked, onChecked, disabled, label, note }: CheckboxProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Radix renders the control as a button inside this label
    <label className="inline-flex min-h-6 items-start gap-2 has-disabled:text-disabled">
      <Radix.Root
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChecked(next === true)}
        className="mt-0.5 grid size-4 flex-none place-items-center rounded-sm bg-surface inset-ring inset-ring-control transition-colors duration-(--fast) hover:bg-pressed disabled:bg-sunken disabled:inset-ring-line-strong data-[state=checked]:bg-accent data-[state=checked]:inset-ring-0 data-[state=indeterminate]:bg-accent"
      >
        <Radix.Indicator className="text-on-accent [--icon:12px]">
          {checked === "indeterminate" ? <Minus aria-hidden /> : <Check aria-hidden />}
        </Radix.Indicator>
      </Radix.Root>
      <span>
        {label}
        {note && <span className="block text-xs text-muted">{note}</span>}
      </span>
    </label>
  );
}
