import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Switch } from "../ui/switch";
import type { BriefPartProps } from "./brief-draft";

interface BriefLimitsProps extends BriefPartProps {
  batchesOn: boolean;
}

/** What it may cost. */
export function BriefLimits({ draft, errors, batchesOn, onChange }: BriefLimitsProps) {
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
      <NoHurry on={draft.noHurry} error={errors.noHurry} offered={batchesOn} onChange={onChange} />
    </div>
  );
}

interface NoHurryProps extends Pick<BriefPartProps, "onChange"> {
  on: boolean;
  error: string | undefined;
  offered: boolean;
}

/** Half the price for whoever can wait. */
function NoHurry({ on, error, offered, onChange }: NoHurryProps) {
  return (
    <div className="sm:col-span-2">
      <div className="flex items-center gap-2.5">
        {(offered || on) && (
          <Switch label="No hurry" checked={on} onChecked={(noHurry) => onChange({ noHurry })} />
        )}
        <span className="font-medium">No hurry: half the price of the model</span>
      </div>
      <p className="mt-1 text-xs text-muted">
        {offered
          ? "The emails are written in the provider’s batches, each within 24 hours. The trial is written at once, at the full price."
          : "Not with this model: only OpenAI and Anthropic answer in batches. See LLM_PROVIDER in the settings of the server."}
      </p>
      {error && (
        <p role="alert" className="mt-1.5 text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
