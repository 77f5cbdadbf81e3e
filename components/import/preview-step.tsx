"use client";

import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { bytesText } from "../ui/bytes-text";
import { plural } from "../ui/count-text";
import { Field } from "../ui/field";
import { Select } from "../ui/select";
import { FirstRows } from "./first-rows";
import type { PreviewStepProps } from "./props";
import { StepFrame } from "./step-frame";
import { DELIMITERS, encodingChoices, headerRowChoices } from "./table-choices";

/** Second step: is the file read rightly? Every guess can be corrected. */
export function PreviewStep(props: PreviewStepProps) {
  const { preview, busy } = props;
  const columns = plural(preview.columns.length, "column");
  return (
    <StepFrame
      step="preview"
      title="Does this look right?"
      lede={`${preview.fileName} · ${bytesText(preview.bytes)} · ${columns}`}
      error={props.error}
      onBack={props.onBack}
      onStep={props.onStep}
      note="Nothing is saved yet"
      act={
        <Button variant="primary" busy={busy} onClick={props.onNext}>
          Map {columns}
        </Button>
      }
    >
      <ReadingOptions {...props} />
      {preview.warnings.map((warning) => (
        <div key={warning} className="mt-3">
          <Banner tone="warning" inset>
            {warning}
          </Banner>
        </div>
      ))}
      <div className="mt-5" aria-busy={busy}>
        <FirstRows rows={preview.firstRows} headerRow={preview.headerRow} />
      </div>
    </StepFrame>
  );
}

function ReadingOptions({ preview, options, busy, onOptions }: PreviewStepProps) {
  const delimiter = DELIMITERS.find((choice) => choice.value === preview.delimiter);
  const onDelimiter = (value: string) => {
    const chosen = DELIMITERS.find((choice) => choice.value === value);
    onOptions({ ...options, delimiter: chosen?.value });
  };
  return (
    <div className="grid gap-4 sm:flex">
      {preview.kind === "delimited" && (
        <>
          <Field label="Encoding" className="sm:w-60">
            {(control) => (
              <Select
                {...control}
                disabled={busy}
                value={preview.encoding.toLowerCase()}
                options={encodingChoices(preview.encoding)}
                onValue={(encoding) => onOptions({ ...options, encoding })}
              />
            )}
          </Field>
          <Field label="Columns are parted by" className="sm:w-44">
            {(control) => (
              <Select
                {...control}
                disabled={busy}
                value={delimiter?.value ?? ","}
                options={DELIMITERS}
                onValue={onDelimiter}
              />
            )}
          </Field>
        </>
      )}
      <Field label="Headers" className="sm:w-40">
        {(control) => (
          <Select
            {...control}
            disabled={busy}
            value={String(preview.headerRow)}
            options={headerRowChoices(Math.max(preview.firstRows.length, preview.headerRow + 1))}
            onValue={(row) => onOptions({ ...options, headerRow: Number(row) })}
          />
        )}
      </Field>
    </div>
  );
}
