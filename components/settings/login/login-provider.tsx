import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Textarea } from "../../ui/textarea";
import type { LoginPartProps } from "./login-draft";

/** Who the provider is, what we are to it, and whose addresses come in. */
export function LoginProvider({
  draft,
  errors,
  onChange,
  hasSecret,
}: LoginPartProps & { hasSecret: boolean }) {
  return (
    <div className="grid items-start gap-4 border-t pt-6 sm:grid-cols-2">
      <Field label="Name" hint="The button says “Continue with …”." error={errors.name}>
        {(control) => (
          <Input
            {...control}
            maxLength={60}
            placeholder="Acme login"
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Issuer" hint="Exactly as the provider calls itself." error={errors.issuer}>
        {(control) => (
          <Input
            {...control}
            inputMode="url"
            className="font-mono text-xs"
            placeholder="https://login.acme.example"
            value={draft.issuer}
            onChange={(event) => onChange({ issuer: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Client id" error={errors.clientId}>
        {(control) => (
          <Input
            {...control}
            className="font-mono text-xs"
            autoComplete="off"
            value={draft.clientId}
            onChange={(event) => onChange({ clientId: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Client secret"
        hint="Kept encrypted and never shown again. Another issuer needs it anew."
        error={errors.clientSecret}
      >
        {(control) => (
          <Input
            {...control}
            type="password"
            autoComplete="off"
            placeholder={hasSecret ? "Stored. Leave it empty to keep it" : ""}
            value={draft.secret}
            onChange={(event) => onChange({ secret: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Email domains that may come in"
        hint="Empty lets in everybody whom the provider knows. Domains below them have to be named too."
        error={errors.allowedDomains}
        className="sm:col-span-2"
      >
        {(control) => (
          <Textarea
            {...control}
            placeholder="acme.example, acme.org"
            value={draft.domains}
            onChange={(event) => onChange({ domains: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
