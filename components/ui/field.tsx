"use client";

import { CircleAlert } from "lucide-react";
import { Label } from "radix-ui";
import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

/** What the control inside must carry so that its label, hint and error are read with it. */
export interface FieldControl {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  optional?: boolean;
  className?: string;
  children(control: FieldControl): ReactNode;
}

/** A label, one control, and under it the hint or what is wrong. */
export function Field({ label, hint, error, optional = false, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const noted = Boolean(error || hint);
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1.5", className)}>
      <Label.Root htmlFor={id} className="font-medium">
        {label}
        {optional && <span className="ml-1.5 font-normal text-muted">optional</span>}
      </Label.Root>
      {children({
        id,
        "aria-describedby": noted ? noteId : undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {error ? (
        <p id={noteId} role="alert" className="flex gap-1.5 text-xs text-danger [--icon:14px]">
          <CircleAlert aria-hidden className="mt-px" />
          {error}
        </p>
      ) : (
        hint && (
          <p id={noteId} className="text-xs text-muted">
            {hint}
          </p>
        )
      )}
    </div>
  );
}
