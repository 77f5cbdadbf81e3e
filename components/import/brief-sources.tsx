import { FACT_FIELDS, type FactField, factFieldShape } from "@/lib/models/fact/shape";
import { FACT_NAMES } from "../record/fact-names";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import type { BriefPartProps } from "./brief-draft";
import type { SourceChoice } from "./props";
import { SourceOrder } from "./source-order";

interface BriefSourcesProps extends BriefPartProps {
  sources: readonly SourceChoice[];
}

/** Who is asked, in which order, and when it is enough. */
export function BriefSources({ draft, errors, sources, onChange }: BriefSourcesProps) {
  const wrong = errors.sources ?? errors.fieldSources;
  return (
    <div className="grid gap-4 border-t pt-6">
      <fieldset className="min-w-0">
        <legend className="font-medium">Sources that may be asked</legend>
        <p className="mt-0.5 mb-2 text-xs text-muted">
          From the top, until a value is sure enough. The company's own pages are read in any case.
        </p>
        <SourceOrder
          sources={sources}
          chosen={draft.sources}
          onChosen={(chosen) => onChange({ sources: chosen })}
        />
        {wrong && (
          <p role="alert" className="mt-1.5 text-xs text-danger">
            {wrong}
          </p>
        )}
      </fieldset>
      <Field
        label="When a value is sure enough"
        hint="From here on no further source is asked for it."
        error={errors.sureAt}
        className="max-w-80"
      >
        {(control) => (
          <Select
            {...control}
            value={String(draft.sureAt)}
            options={sureChoices(draft.sureAt)}
            onValue={(value) => onChange({ sureAt: Number(value) })}
          />
        )}
      </Field>
      <FieldOrders draft={draft} errors={errors} sources={sources} onChange={onChange} />
    </div>
  );
}

const SURE_CHOICES = [
  { value: "0.6", label: "Likely (60 %)" },
  { value: "0.8", label: "Quite sure (80 %)" },
  { value: "0.95", label: "Nearly certain (95 %)" },
  { value: "1", label: "Only when certain (100 %)" },
];

/** A brief by REST or from a file may have a number of its own. */
function sureChoices(sureAt: number) {
  const known = SURE_CHOICES.some(({ value }) => value === String(sureAt));
  return known
    ? SURE_CHOICES
    : [...SURE_CHOICES, { value: String(sureAt), label: `${Math.round(sureAt * 100)} %` }];
}

/** Fields that have an order of their own. */
function FieldOrders({ draft, sources, onChange }: BriefSourcesProps) {
  const own = FACT_FIELDS.filter((field) => draft.fieldSources[field] !== undefined);
  const others = FACT_FIELDS.filter((field) => field !== "website" && !own.includes(field));
  const set = (field: FactField, chosen: string[] | undefined) => {
    const { [field]: _, ...rest } = draft.fieldSources;
    onChange({ fieldSources: chosen === undefined ? rest : { ...rest, [field]: chosen } });
  };
  return (
    <div className="grid gap-4">
      {own.map((field) => (
        <fieldset key={field} className="min-w-0">
          <legend className="font-medium">Only for: {FACT_NAMES[field]}</legend>
          <div className="mt-1.5">
            <SourceOrder
              sources={sources}
              chosen={draft.fieldSources[field] ?? []}
              onChosen={(chosen) => set(field, chosen)}
              brief
            />
          </div>
          <Button
            size="sm"
            variant="ghost"
            className="mt-1 -ml-2"
            aria-label={`Order of ${FACT_NAMES[field]} as above`}
            onClick={() => set(field, undefined)}
          >
            Ask as above
          </Button>
        </fieldset>
      ))}
      <Field label="Another order for a single field" optional className="max-w-80">
        {(control) => (
          <Select
            {...control}
            value=""
            options={[
              { value: "", label: "Choose a field" },
              ...others.map((field) => ({ value: field, label: FACT_NAMES[field] })),
            ]}
            onValue={(value) => {
              const field = factFieldShape.safeParse(value).data;
              if (field !== undefined) set(field, [...draft.sources]);
            }}
          />
        )}
      </Field>
    </div>
  );
}
