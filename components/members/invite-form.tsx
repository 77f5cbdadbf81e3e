"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import type { MembersViewProps, Role } from "./props";
import { roleOptions } from "./role-options";

/** An email, and what the person may do. */
export function InviteForm({ roles, me, busy, onInvite }: MembersViewProps) {
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("member");
  const [error, setError] = useState<string | null>(null);
  const options = roleOptions(roles, me.role);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!email.includes("@")) return setError("Write a whole email address, such as ann@example.com");
    setError(null);
    setEmail("");
    onInvite(email, role);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-150 flex-wrap items-start gap-2">
      <Field label="Invite by email" error={error} className="min-w-50 flex-1">
        {(control) => (
          <Input
            {...control}
            type="email"
            autoComplete="off"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label="Role" className="w-28">
        {(control) => (
          <Select
            {...control}
            value={role}
            options={options}
            onValue={(value) => setRole(options.find((one) => one.value === value)?.value ?? role)}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" busy={busy} className="mt-6.5">
        Make an invitation
      </Button>
    </form>
  );
}
