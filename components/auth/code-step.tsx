"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { TextField } from "./text-field";

interface CodeStepProps {
  busy: boolean;
  fault: FormFault | null;
  onCode(code: string): void;
}

/** The code of the second factor, after a login has said who it is. */
export function CodeStep({ busy, fault, onCode }: CodeStepProps) {
  const [code, setCode] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(code);
  };
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <TextField
        label="Code"
        autoComplete="one-time-code"
        autoFocus
        hint="Of your authenticator app, or a recovery code."
        value={code}
        error={faultOf(fault, "code")}
        onText={setCode}
      />
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Sign in
      </Button>
      <p className="text-center">
        <TextLink href="/sign-in">Start again</TextLink>
      </p>
    </form>
  );
}
