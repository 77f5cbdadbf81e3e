"use client";

import { type FormEvent, useState } from "react";
import { type FormFault, faultOf } from "../auth/form-fault";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface CodeFormProps {
  label: string;
  act: string;
  fault: FormFault | null;
  busy: boolean;
  onCode(code: string): void;
  onCancel?(): void;
}

/** One code of the second factor. */
export function CodeForm({ label, act, fault, busy, onCode, onCancel }: CodeFormProps) {
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-120 flex-wrap items-start gap-2">
      <Field label={label} error={faultOf(fault, "code") ?? fault?.message} className="min-w-50 flex-1">
        {(control) => (
          <Input
            {...control}
            autoComplete="one-time-code"
            maxLength={40}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            className="font-mono"
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-6.5">
        {act}
      </Button>
      {onCancel && (
        <Button variant="ghost" className="mt-6.5" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </form>
  );
}
