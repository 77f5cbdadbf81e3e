import { Checkbox } from "../ui/checkbox";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import type { BriefPartProps } from "./brief-draft";
import type { SourceChoice } from "./props";

interface BriefLimitsProps extends BriefPartProps {
  sources: readonly SourceChoice[];
}

/** What may be asked, and what it may cost. */
export function BriefLimits({ draft, errors, sources, onChange }: BriefLimitsProps) {
  const toggle = (id: string, on: boolean) =>
    onChange({
      sources: on ? [...draft.sources, id] : draft.sources.filter((source) => source !== id),
    });
  return (
    <div className="grid gap-4 border-t pt-6 sm:grid-cols-2">
      {sources.length > 0 && (
        <fieldset className="grid gap-2 sm:col-span-2">
          <legend className="mb-1.5 font-medium">Sources that may be asked</legend>
          {sources.map((source) => (
            <Checkbox
              key={source.id}
              checked={draft.sources.includes(source.id)}
              onChecked={(on) => toggle(source.id, on)}
              label={source.name}
              note={source.note}
            />
          ))}
          {errors.sources && (
            <p role="alert" className="text-xs text-danger">
              {errors.sources}
            </p>
          )}
        </fieldset>
      )}
      <Field
        label="Cap for the whole job"
        hint="US dollars. Work stops before it is passed. Empty: no cap."
        error={errors.capUsd}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={draft.capUsd}
            onChange={(event) => onChange({ capUsd: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Cap for one record" hint="US dollars. Empty: no cap." error={errors.recordCapUsd}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={draft.recordCapUsd}
            onChange={(event) => onChange({ recordCapUsd: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
