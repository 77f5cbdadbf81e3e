import Link from "next/link";
import type { JobProgress } from "@/lib/models/job/shape";
import { timeLeftText } from "../job/job-text";
import { partsOf } from "../job/progress-parts";
import { ConnectionState } from "../settings/connection-state";
import type { Connection } from "../settings/props";
import { countText } from "../ui/count-text";
import { moneyText } from "../ui/money-text";
import { Progress } from "../ui/progress";
import { TextLink } from "../ui/text-link";

interface HomeSideProps {
  running: readonly JobProgress[];
  connections: readonly Connection[];
}

/** What runs, and what stands in for what. */
export function HomeSide({ running, connections }: HomeSideProps) {
  return (
    <aside className="border-t px-(--gutter) pt-3 pb-8 md:min-h-full md:border-t-0 md:border-l">
      <section className="py-4">
        <h3 className="mb-2 font-medium text-muted">Running</h3>
        {running.length === 0 && <p className="text-muted">No job runs now.</p>}
        <ul className="grid gap-4">
          {running.map((progress) => (
            <li key={progress.job.id}>
              <RunningJob progress={progress} />
            </li>
          ))}
        </ul>
      </section>
      <section className="border-t py-4">
        <h3 className="mb-1 font-medium text-muted">What does the work</h3>
        <ul>
          {connections.map((connection) => (
            <li key={connection.id} className="flex min-h-8 items-center gap-2">
              <span className="min-w-0 truncate">{connection.using}</span>
              <span className="ml-auto flex-none">
                <ConnectionState state={connection.state} />
              </span>
            </li>
          ))}
        </ul>
        <TextLink href="/settings" className="mt-2 inline-block">
          Connect the real thing
        </TextLink>
      </section>
    </aside>
  );
}

function RunningJob({ progress }: { progress: JobProgress }) {
  const { job } = progress;
  const cap = job.capUsd === null ? "" : ` of ${moneyText(job.capUsd)}`;
  return (
    <Link href={`/jobs/${job.id}`} className="group grid gap-2 rounded-sm">
      <span className="flex items-center gap-2">
        <span className="truncate font-medium underline-offset-3 group-hover:underline">{job.name}</span>
        <span className="ml-auto flex-none text-muted">
          {countText(job.processedRecords)} of {countText(job.totalRecords)}
        </span>
      </span>
      <Progress label={job.name} parts={partsOf(progress)} total={job.totalRecords} />
      <span className="flex justify-between text-xs text-muted">
        <span>{timeLeftText(progress)}</span>
        <span>
          {moneyText(job.costUsd)}
          {cap}
        </span>
      </span>
    </Link>
  );
}
