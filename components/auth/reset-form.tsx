"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { DoorHead } from "./door-frame";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { TextField } from "./text-field";

interface ResetFormProps {
  email: string;
  busy: boolean;
  fault: FormFault | null;
  onSubmit(password: string): void;
}

/** A new password, by a link. */
export function ResetForm({ email, busy, fault, onSubmit }: ResetFormProps) {
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(password);
  };
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <DoorHead mark="L" title="Choose a new password">
        All your browsers are signed out, and this one is signed in.
      </DoorHead>
      <TextField label="Work email" autoComplete="username" readOnly value={email} onText={() => undefined} />
      <TextField
        label="New password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words that do not belong together are best."
        value={password}
        error={faultOf(fault, "password")}
        onText={setPassword}
      />
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Change the password
      </Button>
    </form>
  );
}
