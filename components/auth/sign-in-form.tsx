"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { TextField } from "./text-field";

interface SignInFormProps {
  /** Where anybody may make an account. */
  signUpHref: string | null;
  /** Where somebody says whose company login they want. */
  companyHref: string | null;
  /** Another way in stands above it. */
  second: boolean;
  /** What most people here come in by. */
  main: boolean;
  /** Nobody but owners comes in by it. */
  forOwners: boolean;
  busy: boolean;
  fault: FormFault | null;
  onSubmit(email: string, password: string, code: string): void;
}

/** Email and password; then, for who has a second factor, its code. */
export function SignInForm(props: SignInFormProps) {
  const { signUpHref, companyHref, second, main, forOwners, busy, fault, onSubmit } = props;
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(email, password, code);
  };
  // The code is asked for once the password was right; from then on the step stays.
  const asksCode = isAsked || faultOf(fault, "code") !== null;
  useEffect(() => setIsAsked(asksCode), [asksCode]);
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {second && (
        <p className="border-t pt-5 text-muted">
          {forOwners ? "Owners can use their password." : "Or with a password"}
        </p>
      )}
      <TextField
        label="Work email"
        type="email"
        autoComplete="username"
        value={email}
        error={faultOf(fault, "email")}
        onText={setEmail}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        value={password}
        error={faultOf(fault, "password")}
        onText={setPassword}
      />
      {asksCode && (
        <TextField
          label="Code"
          autoComplete="one-time-code"
          autoFocus
          hint="Of your authenticator app, or a recovery code."
          value={code}
          error={code === "" ? null : faultOf(fault, "code")}
          onText={setCode}
        />
      )}
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      <Button type="submit" variant={main ? "primary" : "secondary"} size="lg" busy={busy}>
        Sign in
      </Button>
      <p className="text-center">
        <TextLink href="/forgot">Forgot the password?</TextLink>
      </p>
      {companyHref && (
        <p className="text-center">
          <TextLink href={companyHref}>Use your company login</TextLink>
        </p>
      )}
      {signUpHref && (
        <p className="text-center text-muted">
          New here? <TextLink href={signUpHref}>Make an account</TextLink>
        </p>
      )}
    </form>
  );
}
