import { Plus, X } from "lucide-react";
import { declarableFieldShape } from "@/lib/models/custom-source/shape";
import { FACT_NAMES } from "../../record/fact-names";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import type { FieldDraft, SourcePartProps } from "./source-draft";

const FIELD_CHOICES = declarableFieldShape.options.map((field) => ({
  value: field,
  label: FACT_NAMES[field],
}));

/** Where in the JSON answer each field stands. */
export function SourceFields({ draft, errors, onChange }: SourcePartProps) {
  const { fields } = draft;
  const set = (key: number, change: Partial<FieldDraft>) =>
    onChange({ fields: fields.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  const add = () => {
    const key = Math.max(0, ...fields.map((one) => one.key)) + 1;
    const free = FIELD_CHOICES.find(({ value }) => fields.every(({ field }) => field !== value));
    onChange({ fields: [...fields, { key, field: free?.value ?? "email", path: "", confidence: "70" }] });
  };
  return (
    <fieldset className="min-w-0 border-t pt-6">
      <legend className="float-left w-full font-medium">Where the fields stand in its answer</legend>
      <p className="clear-both mb-3 text-xs text-muted">
        A path into the JSON, such as data.emails[*].value, and how sure its values are, 0 to 100.
      </p>
      <ul className="grid gap-3">
        {fields.map((field, at) => (
          <FieldRow
            key={field.key}
            field={field}
            pathError={errors[`fields.${at}.path`]}
            sureError={errors[`fields.${at}.confidence`]}
            onSet={(change) => set(field.key, change)}
            onRemove={
              fields.length === 1
                ? undefined
                : () => onChange({ fields: fields.filter(({ key }) => key !== field.key) })
            }
          />
        ))}
      </ul>
      {errors.fields && (
        <p role="alert" className="mt-2 text-xs text-danger">
          {errors.fields}
        </p>
      )}
      <Button size="sm" icon={<Plus aria-hidden />} className="mt-3" onClick={add}>
        Add a field
      </Button>
    </fieldset>
  );
}

interface FieldRowProps {
  field: FieldDraft;
  pathError: string | undefined;
  sureError: string | undefined;
  onSet(change: Partial<FieldDraft>): void;
  /** Absent for the last one. */
  onRemove: (() => void) | undefined;
}

function FieldRow({ field, pathError, sureError, onSet, onRemove }: FieldRowProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_5rem_1.75rem] items-start gap-2 sm:grid-cols-[10rem_minmax(0,1fr)_5rem_1.75rem]">
      <Field label="Field" className="max-sm:col-span-3">
        {(control) => (
          <Select
            {...control}
            value={field.field}
            options={FIELD_CHOICES}
            onValue={(value) => onSet({ field: value })}
          />
        )}
      </Field>
      <Field label="Path" error={pathError}>
        {(control) => (
          <Input
            {...control}
            className="font-mono text-xs"
            placeholder="data.emails[*].value"
            value={field.path}
            onChange={(event) => onSet({ path: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Sure" error={sureError}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={field.confidence}
            onChange={(event) => onSet({ confidence: event.currentTarget.value })}
          />
        )}
      </Field>
      {onRemove && (
        <IconButton
          label="Take this field away"
          icon={<X aria-hidden />}
          className="mt-6.5"
          onClick={onRemove}
        />
      )}
    </li>
  );
}
