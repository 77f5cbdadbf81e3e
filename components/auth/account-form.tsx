"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { DoorHead } from "./door-frame";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { slugOf } from "./slug-of";
import { TextField } from "./text-field";

export interface AccountInput {
  name: string;
  email: string;
  password: string;
  workspace: { name: string; slug: string };
  setupCode: string;
}

interface AccountFormProps {
  title: string;
  lede: string;
  /** Whether others than this machine reach the server. */
  asksCode: boolean;
  busy: boolean;
  fault: FormFault | null;
  onSubmit(input: AccountInput): void;
}

const EMPTY: AccountInput = {
  name: "",
  email: "",
  password: "",
  workspace: { name: "", slug: "" },
  setupCode: "",
};

/** An account, and a workspace for it. */
export function AccountForm({ title, lede, asksCode, busy, fault, onSubmit }: AccountFormProps) {
  const [input, setInput] = useState(EMPTY);
  const change = (part: Partial<AccountInput>) => setInput((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(input);
  };
  const nameWorkspace = (name: string) => change({ workspace: { name, slug: slugOf(name) } });
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <DoorHead mark="L" title={title}>
        {lede}
      </DoorHead>
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      {asksCode && (
        <TextField
          label="Setup code"
          hint="The terminal where Leadloom was started shows it."
          autoComplete="off"
          value={input.setupCode}
          error={faultOf(fault, "setupCode")}
          onText={(setupCode) => change({ setupCode })}
        />
      )}
      <TextField
        label="Your name"
        autoComplete="name"
        value={input.name}
        error={faultOf(fault, "name")}
        onText={(name) => change({ name })}
      />
      <TextField
        label="Work email"
        type="email"
        autoComplete="username"
        value={input.email}
        error={faultOf(fault, "email")}
        onText={(email) => change({ email })}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="At least 10 characters. A few words that do not belong together are best."
        value={input.password}
        error={faultOf(fault, "password")}
        onText={(password) => change({ password })}
      />
      <TextField
        label="Name of the workspace"
        autoComplete="organization"
        value={input.workspace.name}
        error={faultOf(fault, "workspace.name")}
        onText={nameWorkspace}
      />
      <TextField
        label="Its address"
        hint="Colleagues type it to sign in."
        autoComplete="off"
        spellCheck={false}
        value={input.workspace.slug}
        error={faultOf(fault, "workspace.slug") ?? faultOf(fault, "slug")}
        onText={(slug) => change({ workspace: { ...input.workspace, slug } })}
      />
      <Button type="submit" variant="primary" size="lg" busy={busy}>
        Create the account
      </Button>
    </form>
  );
}
