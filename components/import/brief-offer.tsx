import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Textarea } from "../ui/textarea";
import type { BriefPartProps } from "./brief-draft";

/** Who writes, and what they have to give. */
export function BriefOffer({ draft, errors, onChange }: BriefPartProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label="Name of the campaign" error={errors.name} className="sm:col-span-2">
        {(control) => (
          <Input
            {...control}
            required
            value={draft.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label="What we offer"
        hint="A sentence or two, with figures if you have them. Only what you can stand by."
        error={errors.offer}
        className="sm:col-span-2"
      >
        {(control) => (
          <Textarea
            {...control}
            required
            rows={4}
            value={draft.offer}
            onChange={(event) => onChange({ offer: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Who signs" error={errors.senderName}>
        {(control) => (
          <Input
            {...control}
            required
            value={draft.senderName}
            onChange={(event) => onChange({ senderName: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label="Company that writes" error={errors.senderCompany}>
        {(control) => (
          <Input
            {...control}
            required
            value={draft.senderCompany}
            onChange={(event) => onChange({ senderCompany: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
