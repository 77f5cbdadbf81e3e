"use client";

import { CircleCheck, TriangleAlert } from "lucide-react";
import { Button } from "../ui/button";
import { plural } from "../ui/count-text";
import { Status } from "../ui/status";
import { canFindCompany, sampleLead } from "./column-mapping";
import { MapTable } from "./map-table";
import type { MapStepProps } from "./props";
import { SampleLead } from "./sample-lead";
import { StepFrame } from "./step-frame";

/** Third step: what each column means. */
export function MapStep(props: MapStepProps) {
  const { preview, mapping } = props;
  const enough = canFindCompany(mapping);
  const kept = preview.columns.length - Object.keys(mapping).length;
  return (
    <StepFrame
      step="map"
      title="Match your columns"
      lede={`${preview.fileName} · ${plural(preview.columns.length, "column")} · ${plural(kept, "column")} kept without a meaning, none is dropped`}
      error={props.error}
      onBack={props.onBack}
      onStep={props.onStep}
      note="Nothing is saved until you start"
      act={
        <Button variant="primary" busy={props.busy} disabled={!enough} onClick={props.onNext}>
          Check the rows
        </Button>
      }
    >
      <MapTable columns={preview.columns} mapping={mapping} onMapping={props.onMapping} />
      <dl className="mt-6 grid gap-x-12 gap-y-3 sm:grid-cols-[auto_1fr]">
        <div>
          <dt className="mb-1 text-xs text-muted">Needed</dt>
          <dd className="flex min-h-(--control) items-center">
            <Status
              tone={enough ? "success" : "warning"}
              icon={enough ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
            >
              Company, website or email
            </Status>
          </dd>
        </div>
        <div className="min-w-0">
          <dt className="mb-1 text-xs text-muted">The first row becomes</dt>
          <dd className="flex min-h-(--control) flex-wrap items-center gap-x-4">
            <SampleLead lead={sampleLead(preview.columns, mapping)} />
          </dd>
        </div>
      </dl>
    </StepFrame>
  );
}
