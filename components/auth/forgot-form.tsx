"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";
import { DoorHead } from "./door-frame";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { TextField } from "./text-field";

interface ForgotFormProps {
  busy: boolean;
  fault: FormFault | null;
  onSubmit(email: string): void;
}

/** Asks for a link to a new password, by mail. */
export function ForgotForm({ busy, fault, onSubmit }: ForgotFormProps) {
  const [email, setEmail] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(email);
  };
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <DoorHead mark="L" title="Forgot the password?">
        A link to choose a new one comes by mail.
      </DoorHead>
      <TextField
        label="Work email"
        type="email"
        autoComplete="username"
        value={email}
        error={faultOf(fault, "email")}
        onText={setEmail}
      />
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Mail me a link
      </Button>
      <p className="text-center">
        <TextLink href="/sign-in">Back to sign-in</TextLink>
      </p>
    </form>
  );
}
