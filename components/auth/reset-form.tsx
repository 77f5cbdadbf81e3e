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
  /** Whether the account has a second factor: then its code is asked too. */
  asksCode: boolean;
  onSubmit(password: string, code: string): void;
}

/** A new password, by a link. */
export function ResetForm({ email, busy, fault, asksCode, onSubmit }: ResetFormProps) {
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(password, code);
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
      {asksCode && (
        <TextField
          label="Code"
          autoComplete="one-time-code"
          hint="Of your authenticator app, or a recovery code."
          value={code}
          error={faultOf(fault, "code")}
          onText={setCode}
        />
      )}
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
