"use client";

import { type FormEvent, useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { type FormFault, faultOf, wholeFault } from "./form-fault";
import { slugOf } from "./slug-of";
import { TextField } from "./text-field";

interface NewWorkspaceFormProps {
  busy: boolean;
  fault: FormFault | null;
  onCreate(input: { name: string; slug: string }): void;
}

/** A workspace needs a name, and an address that people type to sign in. */
export function NewWorkspaceForm({ busy, fault, onCreate }: NewWorkspaceFormProps) {
  const [input, setInput] = useState({ name: "", slug: "" });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(input);
  };
  const whole = wholeFault(fault);
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      {whole && (
        <Banner tone="danger" inset>
          {whole}
        </Banner>
      )}
      <TextField
        label="Name of the workspace"
        value={input.name}
        error={faultOf(fault, "name")}
        onText={(name) => setInput({ name, slug: slugOf(name) })}
      />
      <TextField
        label="Its address"
        spellCheck={false}
        autoComplete="off"
        value={input.slug}
        error={faultOf(fault, "slug")}
        onText={(slug) => setInput({ ...input, slug })}
      />
      <Button type="submit" size="lg" busy={busy}>
        Make the workspace
      </Button>
    </form>
  );
}
