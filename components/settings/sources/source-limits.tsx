import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import type { SourcePartProps } from "./source-draft";

/** What a call costs, how often it may be made, and how long it may take. */
export function SourceLimits({ draft, errors, onChange }: SourcePartProps) {
  return (
    <div className="grid grid-cols-2 items-start gap-4 border-t pt-6 sm:grid-cols-4">
      <Field
        label="Price of a call"
        hint="US dollars. 0 is free, empty is not known."
        error={errors.pricePerCallUsd}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={draft.price}
            onChange={(event) => onChange({ price: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Most calls" hint="Empty: no limit." error={errors["rate.calls"]}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={draft.calls}
            onChange={(event) => onChange({ calls: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="In so many seconds" error={errors["rate.perSeconds"]}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={draft.perSeconds}
            onChange={(event) => onChange({ perSeconds: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Patience" hint="Seconds for one call." error={errors.timeoutMs}>
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={draft.timeoutSeconds}
            onChange={(event) => onChange({ timeoutSeconds: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
