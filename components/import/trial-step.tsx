"use client";

import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { countText, plural } from "../ui/count-text";
import { moneyText } from "../ui/money-text";
import { forecastUsd, rowsWithinCap } from "./forecast";
import type { TrialStepProps } from "./props";
import { StepFrame } from "./step-frame";
import { TrialFigures } from "./trial-figures";
import { TrialForecast } from "./trial-forecast";
import { TrialIntro } from "./trial-intro";
import { TrialRows } from "./trial-rows";

const TRIAL_ROWS = 10;
const ENDED = ["completed", "failed", "cancelled"];

/** Last step: the first rows go the whole way, so that results and price are known before the rest starts. */
export function TrialStep(props: TrialStepProps) {
  const { progress, forecast, totalRows, capUsd } = props;
  const first = Math.min(TRIAL_ROWS, totalRows);
  const ended = progress !== null && ENDED.includes(progress.job.status);
  // What the trial would have cost as the rest will be bought.
  const share = props.noHurry ? 0.5 : 1;
  const spending = {
    costUsd: share * (progress?.job.costUsd ?? 0),
    processed: progress?.job.processedRecords ?? 0,
  };
  const reach = rowsWithinCap(spending, totalRows, capUsd);
  return (
    <StepFrame
      step="trial"
      title={ended ? `The first ${plural(first, "row")} are done` : `Try the first ${plural(first, "row")}`}
      lede="The real work on a few rows: their sites are found and read, their emails written."
      error={props.error}
      onBack={props.onBack}
      onStep={props.onStep}
      note={priceNote(forecast?.costUsdP50 ?? forecastUsd(spending, totalRows), totalRows)}
      act={<TrialActs {...props} first={first} ended={ended} />}
    >
      {progress === null ? (
        <TrialIntro first={first} capUsd={capUsd} />
      ) : (
        <>
          <TrialFigures
            progress={progress}
            totalRows={totalRows}
            capUsd={capUsd}
            foretold={forecast !== null}
          />
          {forecast && <TrialForecast forecast={forecast} totalRows={totalRows} noHurry={props.noHurry} />}
          {reach !== null && capUsd !== null && (
            <div className="mt-4">
              <Banner tone="warning" inset>
                <b>
                  The cap of {moneyText(capUsd)} reaches for about {plural(reach, "row")}.
                </b>{" "}
                The job stops there and can go on with a higher cap.
              </Banner>
            </div>
          )}
          <TrialRows rows={props.rows} onOpen={props.onOpen} />
        </>
      )}
    </StepFrame>
  );
}

function TrialActs(props: TrialStepProps & { first: number; ended: boolean }) {
  const all = `Start all ${countText(props.totalRows)} rows`;
  if (props.progress === null) {
    return (
      <>
        <Button variant="ghost" disabled={props.busy} onClick={props.onStart}>
          Start without a trial
        </Button>
        <Button variant="primary" busy={props.busy} onClick={props.onTry}>
          Try {plural(props.first, "row")}
        </Button>
      </>
    );
  }
  return (
    <Button variant={props.ended ? "primary" : "secondary"} busy={props.busy} onClick={props.onStart}>
      {all}
    </Button>
  );
}

function priceNote(forecast: number | null, totalRows: number): string | null {
  if (forecast === null) return null;
  return `${plural(totalRows, "row")} will cost about ${moneyText(forecast)}`;
}
