"use client";

import { type FormEvent, useState } from "react";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import type { SourcesProps } from "./props";
import { SourceAccess } from "./source-access";
import {
  draftOf,
  nameFrom,
  readDraft,
  type SourceDraft,
  type SourceErrors,
  type SourcePartProps,
} from "./source-draft";
import { SourceFields } from "./source-fields";
import { SourceLimits } from "./source-limits";
import { SourceTrial } from "./source-trial";

interface SourceFormProps extends SourcesProps {
  editing: NonNullable<SourcesProps["editing"]>;
}

/** Declares a source: its address, its secret, where the fields stand in its answer, what it costs. */
export function SourceForm({ editing, busy, fieldErrors, trial, onEdit, onSave, onTest }: SourceFormProps) {
  const source = editing === "new" ? null : editing;
  const [draft, setDraft] = useState(() => draftOf(source));
  const [errors, setErrors] = useState<SourceErrors>({});
  const said = Object.fromEntries(fieldErrors.map(({ field, message }) => [field, message]));
  const onChange = (change: Partial<SourceDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    setErrors({});
  };
  const read = () => {
    const reading = readDraft(draft, source?.id ?? null);
    setErrors(reading.errors ?? {});
    return reading.change;
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const change = read();
    if (change !== null) return onSave(change);
    requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  const part = { draft, errors: { ...said, ...errors }, onChange };
  return (
    <form noValidate onSubmit={onSubmit} aria-label="Source" className="grid max-w-170 gap-6">
      <Naming {...part} isNew={source === null} />
      <SourceAccess {...part} hasSecret={source?.hasSecret ?? false} />
      <SourceFields {...part} />
      <SourceLimits {...part} />
      <SourceTrial
        busy={busy === "test"}
        trial={trial}
        onTest={(sample) => {
          const change = read();
          if (change !== null) onTest(change, sample);
        }}
      />
      <div className="flex gap-2 border-t pt-5">
        <Button type="submit" variant="primary" busy={busy === "save"}>
          {source === null ? "Add the source" : "Save"}
        </Button>
        <Button variant="ghost" onClick={() => onEdit(null)}>
          Back without saving
        </Button>
      </div>
    </form>
  );
}

function Naming({ draft, errors, onChange, isNew }: SourcePartProps & { isNew: boolean }) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <Field label="Name" error={errors.label}>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            placeholder="Acme company data"
            value={draft.label}
            onChange={(event) => onChange({ label: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Short name"
        hint={isNew ? "For campaigns, the command line and REST." : "Campaigns know it by this name."}
        error={errors.name}
      >
        {(control) => (
          <Input
            {...control}
            maxLength={40}
            className="font-mono text-xs"
            placeholder={nameFrom(draft.label) || "acme-company-data"}
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
