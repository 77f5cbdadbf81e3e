"use client";

import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { countText, plural } from "../ui/count-text";
import { DownloadLink } from "../ui/download-link";
import { Skeleton } from "../ui/skeleton";
import { Stat, Stats } from "../ui/stats";
import { LeftOutRows } from "./left-out-rows";
import type { CheckStepProps } from "./props";
import { StepFrame } from "./step-frame";

/** Fourth step: which rows are taken in, which are not, and why. Bad rows never hold up good ones. */
export function CheckStep(props: CheckStepProps) {
  const { check } = props;
  const leftOut = check ? check.duplicates + check.faulty : 0;
  return (
    <StepFrame
      step="check"
      title={check ? titleFor(check.good, leftOut) : "Checking every row"}
      lede={props.fileName}
      error={props.error}
      onBack={props.onBack}
      onStep={props.onStep}
      note="Rows that are left out hold up nothing"
      act={
        <Button
          variant="primary"
          busy={props.busy}
          disabled={!check || check.good === 0}
          onClick={props.onNext}
        >
          Write the brief
        </Button>
      }
    >
      <div aria-live="polite">
        <Stats>
          <Stat label="Good rows" value={check && countText(check.good)} note="Go into the job" />
          <Stat label="Duplicates" value={check && countText(check.duplicates)} note="Already in the file" />
          <Stat label="Faulty" value={check && countText(check.faulty)} note="Cannot be used" />
        </Stats>
      </div>
      {check === null && <Skeleton className="mt-6 w-60" />}
      {check?.warnings.map((warning) => (
        <div key={warning} className="mt-4">
          <Banner tone="warning" inset>
            {warning}
          </Banner>
        </div>
      ))}
      {check && leftOut > 0 && (
        <>
          <div className="mt-8 mb-2 flex flex-wrap items-center gap-2">
            <h3 className="text-base">{plural(leftOut, "row")} left out</h3>
            <span className="ml-auto">
              <DownloadLink href={props.leftOutHref} size="sm">
                Download the rows that were left out
              </DownloadLink>
            </span>
          </div>
          <LeftOutRows check={check} />
        </>
      )}
    </StepFrame>
  );
}

function titleFor(good: number, leftOut: number): string {
  if (good === 0) return "No row can be used";
  if (leftOut === 0) return `All ${plural(good, "row")} can be used`;
  return `${plural(good, "row")} can be used`;
}
