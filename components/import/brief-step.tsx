"use client";

import { type FormEvent, useId, useState } from "react";
import { Button } from "../ui/button";
import { type BriefDraft, type BriefErrors, draftOf, readDraft, takeOver } from "./brief-draft";
import { BriefLimits } from "./brief-limits";
import { BriefMessage } from "./brief-message";
import { BriefOffer } from "./brief-offer";
import { BriefSources } from "./brief-sources";
import type { BriefStepProps } from "./props";
import { SavedBriefs } from "./saved-briefs";
import { StepFrame } from "./step-frame";

/** Fifth step: what we offer and how we speak. All that an email says about us comes from here. */
export function BriefStep(props: BriefStepProps) {
  const formId = useId();
  const [draft, setDraft] = useState(() => draftOf(props.value));
  const [errors, setErrors] = useState<BriefErrors>({});
  const shown = { ...serverErrors(props.fieldErrors), ...errors };
  const onChange = (change: Partial<BriefDraft>) => {
    setDraft((before) => ({ ...before, ...change }));
    const cleared = Object.fromEntries(Object.keys(change).map((field) => [field, undefined]));
    setErrors((before) => ({ ...before, ...cleared }));
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = readDraft(draft);
    setErrors(reading.errors ?? {});
    if (reading.value) return props.onSubmit(reading.value);
    focusFirstError(event.currentTarget);
  };
  const part = { draft, errors: shown, onChange };
  return (
    <StepFrame
      step="brief"
      title="What do we offer?"
      lede="An email says nothing about you that does not stand here, and nothing about them that does not stand on their site."
      error={props.error}
      onBack={props.onBack}
      onStep={props.onStep}
      note="Next: the first 10 rows, before anything costs more"
      act={
        <Button variant="primary" type="submit" form={formId} busy={props.busy}>
          Go on to the trial
        </Button>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="grid max-w-170 gap-8">
        <SavedBriefs saved={props.saved} onTake={(brief) => setDraft((before) => takeOver(before, brief))} />
        <BriefOffer {...part} />
        <BriefMessage {...part} variantsOn={props.variantsOn} />
        <BriefSources {...part} sources={props.sources} />
        <BriefLimits {...part} batchesOn={props.batchesOn} />
      </form>
    </StepFrame>
  );
}

function serverErrors(found: BriefStepProps["fieldErrors"]): BriefErrors {
  return Object.fromEntries(found.map(({ field, message }) => [field.split(".").at(-1), message]));
}

/** After the errors are on the page, the first wrong field gets the focus. */
function focusFirstError(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
