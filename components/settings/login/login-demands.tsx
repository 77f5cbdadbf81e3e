import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import type { LoginPartProps } from "./login-draft";

/** How the provider must have asked people before it sends them here. */
export function LoginDemands({ draft, errors, onChange }: LoginPartProps) {
  return (
    <fieldset className="grid items-start gap-4 border-t pt-6 sm:grid-cols-2">
      <legend className="sr-only">How people must have signed in there</legend>
      <Field
        label="Sign-in there no older than, minutes"
        optional
        hint="The provider asks people again who stayed signed in there for longer."
        error={errors["demands.maxAgeMinutes"]}
        className="sm:col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            className="max-w-40"
            placeholder="480"
            value={draft.maxAge}
            onChange={(event) => onChange({ maxAge: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Strength, one of"
        optional
        hint="What the provider's claim acr has to say."
        error={errors["demands.acrValues"]}
      >
        {(control) => (
          <Input
            {...control}
            className="font-mono text-xs"
            autoComplete="off"
            value={draft.acr}
            onChange={(event) => onChange({ acr: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Methods, one of"
        optional
        hint="What its claim amr has to name, such as mfa. A provider that tells neither lets nobody in."
        error={errors["demands.amrValues"]}
      >
        {(control) => (
          <Input
            {...control}
            className="font-mono text-xs"
            autoComplete="off"
            placeholder="mfa hwk"
            value={draft.amr}
            onChange={(event) => onChange({ amr: event.currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
