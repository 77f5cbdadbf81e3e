import { Banner } from "../ui/banner";
import { countText } from "../ui/count-text";
import { PART_FILL, Progress, type ProgressPart } from "../ui/progress";
import { JobAccount } from "./job-account";
import { JobFacts } from "./job-facts";
import { JobSources } from "./job-sources";
import { JobStages } from "./job-stages";
import { partsOf } from "./progress-parts";
import type { JobProgressPanelProps } from "./props";

/** How far the job is: one bar in parts, the rate, the time and the money, and the stages. */
export function JobProgressPanel({ progress, live, sources }: JobProgressPanelProps) {
  const { job } = progress;
  const parts = partsOf(progress);
  return (
    <section aria-label="Progress" className="border-b">
      {!live && (
        <Banner tone="warning">The live connection is down; figures may be old. Trying again.</Banner>
      )}
      {job.reason && (
        <Banner tone={job.status === "failed" ? "danger" : "warning"}>
          <b>{job.status === "failed" ? "The job failed." : "The job stopped."}</b> {job.reason}
        </Banner>
      )}
      <div className="px-(--gutter) pt-5 pb-4">
        <div className="mb-3 flex flex-col gap-3 md:flex-row md:items-end md:gap-8">
          <p aria-live="polite" aria-atomic className="text-muted">
            <b className="mr-0.5 text-2xl font-medium tracking-tight text-ink">
              {countText(job.processedRecords)}
            </b>{" "}
            of {countText(job.totalRecords)} processed
          </p>
          <JobFacts progress={progress} />
        </div>
        <Progress label={job.name} parts={parts} total={job.totalRecords} height="thick" />
        <Legend parts={parts} />
      </div>
      <JobStages progress={progress} />
      <JobAccount progress={progress} />
      <JobSources {...sources} />
    </section>
  );
}

function Legend({ parts }: { parts: readonly ProgressPart[] }) {
  return (
    <ul className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-muted">
      {parts.map((part) => (
        <li key={part.kind} className="inline-flex items-center gap-1.5">
          <i aria-hidden className={`size-2 rounded-[2px] ${PART_FILL[part.kind]}`} />
          {part.label} <b className="font-medium text-ink">{countText(part.count)}</b>
        </li>
      ))}
    </ul>
  );
}
