"use client";

import { type FormEvent, useState } from "react";
import { roleName } from "../members/role-options";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import type { KeyRole, NewKey } from "./props";

const DAYS = [
  { value: "30", label: "30 days" },
  { value: "90", label: "90 days" },
  { value: "365", label: "A year" },
  { value: "", label: "Until revoked" },
] as const;

interface NewKeyFormProps {
  roles: readonly KeyRole[];
  busy: boolean;
  onCreate(key: NewKey): void;
}

/** A key has a name, so that one knows later which to revoke, and may do no more than it needs. */
export function NewKeyForm({ roles, busy, onCreate }: NewKeyFormProps) {
  const [name, setName] = useState("");
  const [role, setRole] = useState<KeyRole>("member");
  const [days, setDays] = useState("365");
  const [error, setError] = useState<string | null>(null);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setError("Say what the key is for");
    setError(null);
    setName("");
    onCreate({ name: name.trim(), role, expiresInDays: days === "" ? null : Number(days) });
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex max-w-190 flex-wrap items-start gap-2">
      <Field label="New key" error={error} className="min-w-50 flex-1">
        {(control) => (
          <Input
            {...control}
            maxLength={80}
            placeholder="What it is for, such as nightly import"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label="May do what a" className="w-28">
        {(control) => (
          <Select
            {...control}
            value={role}
            options={roles.map((value) => ({ value, label: roleName(value) }))}
            onValue={(value) => setRole(roles.find((one) => one === value) ?? role)}
          />
        )}
      </Field>
      <Field label="Works for" className="w-32">
        {(control) => <Select {...control} value={days} options={DAYS} onValue={setDays} />}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-6.5">
        Make a key
      </Button>
    </form>
  );
}
