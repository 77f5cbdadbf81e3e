import type { CustomSourceInput } from "@/lib/models/custom-source/shape";
import { Checkbox } from "../../ui/checkbox";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import { Textarea } from "../../ui/textarea";
import type { SourcePartProps } from "./source-draft";

type AuthKind = CustomSourceInput["auth"]["kind"];

const AUTH_CHOICES: { value: AuthKind; label: string }[] = [
  { value: "none", label: "Nothing: it is open" },
  { value: "bearer", label: "A bearer token" },
  { value: "header", label: "A header" },
  { value: "query", label: "A part of the address" },
];

/** Where to ask, and the secret that opens it. */
export function SourceAccess({
  draft,
  errors,
  onChange,
  hasSecret,
}: SourcePartProps & { hasSecret: boolean }) {
  const named = draft.auth === "header" || draft.auth === "query";
  return (
    <div className="grid items-start gap-4 border-t pt-6 sm:grid-cols-2">
      <Field
        label="Address"
        hint="{domain}, {company}, {country}, {city}, {website}, {email}, {first_name}, {last_name}, {full_name} and {job_title} stand for the lead's."
        error={errors.url}
        className="sm:col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            inputMode="url"
            className="font-mono text-xs"
            placeholder="https://api.acme.example/v1/companies?domain={domain}"
            value={draft.url}
            onChange={(event) => onChange({ url: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="Body"
        hint="JSON that is sent by POST, with the same placeholders in its texts. Empty: it is asked by GET."
        error={errors.body}
        className="sm:col-span-2"
      >
        {(control) => (
          <Textarea
            {...control}
            spellCheck={false}
            className="font-mono text-xs"
            placeholder={'{"domain": "{domain}"}'}
            value={draft.body}
            onChange={(event) => onChange({ body: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="It asks for" error={errors["auth.kind"]}>
        {(control) => (
          <Select
            {...control}
            value={draft.auth}
            options={AUTH_CHOICES}
            onValue={(value) =>
              onChange({ auth: AUTH_CHOICES.find((choice) => choice.value === value)?.value ?? "none" })
            }
          />
        )}
      </Field>
      {named && (
        <Field
          label={draft.auth === "header" ? "Name of the header" : "Name of the parameter"}
          error={errors["auth.name"]}
        >
          {(control) => (
            <Input
              {...control}
              className="font-mono text-xs"
              placeholder={draft.auth === "header" ? "X-Api-Key" : "api_key"}
              value={draft.authName}
              onChange={(event) => onChange({ authName: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      {draft.auth !== "none" && (
        <div className="sm:col-span-2">
          <Field
            label="Secret"
            hint="Kept encrypted and never shown again. At another server it has to be entered anew."
            error={errors["secret.secret"]}
          >
            {(control) => (
              <Input
                {...control}
                type="password"
                autoComplete="off"
                disabled={draft.removeSecret}
                placeholder={hasSecret ? "Stored. Leave it empty to keep it" : ""}
                value={draft.secret}
                onChange={(event) => onChange({ secret: event.currentTarget.value })}
              />
            )}
          </Field>
          {hasSecret && (
            <div className="mt-2">
              <Checkbox
                checked={draft.removeSecret}
                onChecked={(removeSecret) => onChange({ removeSecret })}
                label="Remove the stored secret"
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}
