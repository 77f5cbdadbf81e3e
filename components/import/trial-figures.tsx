import type { JobProgress } from "@/lib/models/job/shape";
import { partsOf } from "../job/progress-parts";
import { countText } from "../ui/count-text";
import { Money } from "../ui/money";
import { moneyText } from "../ui/money-text";
import { Progress } from "../ui/progress";
import { Stat, Stats } from "../ui/stats";
import { forecastUsd } from "./forecast";

interface TrialFiguresProps {
  progress: JobProgress;
  totalRows: number;
  capUsd: number | null;
  /** True once the forecast stands below: the straight line would only contradict it. */
  foretold: boolean;
}

/** What the trial came to so far, and what that means for all rows. */
export function TrialFigures({ progress, totalRows, capUsd, foretold }: TrialFiguresProps) {
  const { job } = progress;
  const forecast = forecastUsd({ costUsd: job.costUsd, processed: job.processedRecords }, totalRows);
  return (
    <div aria-live="polite">
      <div className="mb-5">
        <Progress label="Trial" parts={partsOf(progress)} total={job.totalRecords} height="thick" />
      </div>
      <Stats>
        <Stat
          label="Processed"
          value={`${job.processedRecords} of ${job.totalRecords}`}
          note={`${progress.done} with a site, ${job.noWebsiteRecords} without, ${job.failedRecords} failed`}
        />
        <Stat label="Cost so far" value={<Money usd={job.costUsd} />} note="Counted call by call" />
        {!foretold && (
          <Stat
            label={`All ${countText(totalRows)} rows`}
            value={<Money usd={forecast} unknown="Known when the first row is done" />}
            note="At the price of the trial"
          />
        )}
        <Stat label="Cap" value={capUsd === null ? "None" : moneyText(capUsd)} note="Work stops before it" />
      </Stats>
    </div>
  );
}
