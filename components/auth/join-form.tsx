"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { TextLink } from "../ui/text-link";
import { DoorHead } from "./door-frame";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { TextField } from "./text-field";

interface JoinFormProps {
  workspace: string;
  email: string;
  role: string;
  signInHref: string;
  /** Other ways to join than by a password. */
  ways: ReactNode;
  busy: boolean;
  fault: FormFault | null;
  onJoin(name: string, password: string): void;
}

/** Somebody who was invited makes their account. */
export function JoinForm(props: JoinFormProps) {
  const { workspace, email, role, signInHref, ways, busy, fault, onJoin } = props;
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onJoin(name, password);
  };
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <DoorHead mark={workspace} title={`Join ${workspace}`}>
        You were invited with the role {role}.
      </DoorHead>
      {ways}
      {ways && <p className="border-t pt-5 text-muted">Or with a password</p>}
      <TextField label="Work email" autoComplete="username" readOnly value={email} onText={() => undefined} />
      <TextField
        label="Your name"
        autoComplete="name"
        value={name}
        error={faultOf(fault, "name")}
        onText={setName}
      />
      <TextField
        label="Password"
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
        Make the account and join
      </Button>
      <p className="text-center text-muted">
        You have an account? <TextLink href={signInHref}>Sign in</TextLink>
      </p>
    </form>
  );
}
