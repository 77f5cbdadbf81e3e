import { Field } from "../ui/field";
import { Input } from "../ui/input";
import type { BriefPartProps } from "./brief-draft";

/** What it may cost. */
export function BriefLimits({ draft, errors, onChange }: BriefPartProps) {
  return (
    <div className="grid gap-4 border-t pt-6 sm:grid-cols-2">
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
