import { campaignBriefShape } from "@/lib/models/campaign/shape";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import type { BriefPartProps } from "./brief-draft";
import { LANGUAGE_CHOICES, TONE_CHOICES } from "./brief-words";

interface BriefMessageProps extends BriefPartProps {
  variantsOn: boolean;
}

/** How the email sounds and how long it is. */
export function BriefMessage({ draft, errors, variantsOn, onChange }: BriefMessageProps) {
  const { tone, language } = campaignBriefShape.shape;
  return (
    <div className="grid gap-4 border-t pt-6 sm:grid-cols-2">
      <Field label="Tone" error={errors.tone}>
        {(control) => (
          <Select
            {...control}
            value={draft.tone}
            options={TONE_CHOICES}
            onValue={(value) => onChange({ tone: tone.parse(value) })}
          />
        )}
      </Field>
      <Field label="Language" error={errors.language}>
        {(control) => (
          <Select
            {...control}
            value={draft.language}
            options={LANGUAGE_CHOICES}
            onValue={(value) => onChange({ language: language.parse(value) })}
          />
        )}
      </Field>
      <Field
        label="What we ask for"
        optional
        hint="The one question at the end: a call, a visit, a reply."
        error={errors.callToAction}
        className="sm:col-span-2"
      >
        {(control) => (
          <Input
            {...control}
            placeholder="Would 15 minutes next week be worth your time?"
            value={draft.callToAction}
            onChange={(event) => onChange({ callToAction: event.currentTarget.value })}
          />
        )}
      </Field>
      {variantsOn && (
        <Field label="Variants for each record" hint="1 to 5 emails to choose from" error={errors.variants}>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              value={draft.variants}
              onChange={(event) => onChange({ variants: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field label="Most words" hint="40 to 400; short emails are read" error={errors.maxWords}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            value={draft.maxWords}
            onChange={(event) => onChange({ maxWords: event.currentTarget.value })}
          />
        )}
      </Field>
    </div>
  );
}
