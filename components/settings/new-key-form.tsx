"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface NewKeyFormProps {
  busy: boolean;
  onCreate(name: string): void;
}

/** A key has a name, so that one knows later which to revoke. */
export function NewKeyForm({ busy, onCreate }: NewKeyFormProps) {
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setError("Say what the key is for");
    setError(null);
    setName("");
    onCreate(name.trim());
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex max-w-120 items-start gap-2">
      <Field label="New key" error={error} className="flex-1">
        {(control) => (
          <Input
            {...control}
            maxLength={120}
            placeholder="What it is for, such as nightly import"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-6.5">
        Make a key
      </Button>
    </form>
  );
}
