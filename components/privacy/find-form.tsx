"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { PERSON_FIELDS, type PersonField, type PrivacyViewProps } from "./props";

const FIELDS: { value: PersonField; label: string; hint: string }[] = [
  { value: "email", label: "Email", hint: "ann@example.com" },
  { value: "name", label: "Name", hint: "Ann Example" },
  { value: "domain", label: "Domain", hint: "example.com" },
];

/** Whom one wants to know about. */
export function FindForm({ busy, onFind }: Pick<PrivacyViewProps, "busy" | "onFind">) {
  const [field, setField] = useState<PersonField>("email");
  const [value, setValue] = useState("");
  const [error, setError] = useState<string | null>(null);
  const hint = FIELDS.find((one) => one.value === field)?.hint;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value.trim().length < 4) return setError("Write all of it, so that nobody else is found");
    setError(null);
    onFind(field, value.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-150 flex-wrap items-start gap-2">
      <Field label="Look by" className="w-28">
        {(control) => (
          <Select
            {...control}
            value={field}
            options={FIELDS}
            onValue={(next) => setField(PERSON_FIELDS.find((one) => one === next) ?? field)}
          />
        )}
      </Field>
      <Field label="Whom" error={error} className="min-w-40 flex-1">
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            placeholder={hint}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-6.5">
        Find
      </Button>
    </form>
  );
}
