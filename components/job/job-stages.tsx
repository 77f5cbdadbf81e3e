import { LoaderCircle } from "lucide-react";
import type { JobProgress } from "@/lib/models/job/shape";
import { RECORD_STAGES, type RecordStage } from "@/lib/models/record/shape";
import { countText } from "../ui/count-text";
import { Status } from "../ui/status";

const STAGES: Record<RecordStage, { name: string; note: string }> = {
  "find-website": { name: "Find the website", note: "Search, then judge by its pages" },
  "read-website": { name: "Read it", note: "Contacts and facts, with quotes" },
  "ask-sources": { name: "Ask the sources", note: "For what the site does not tell" },
  "write-email": { name: "Write the email", note: "From facts and your brief" },
};

/** How many records stand in each stage now. */
export function JobStages({ progress }: { progress: JobProgress }) {
  return (
    <ol aria-label="Stages" className="grid border-t px-(--gutter) sm:grid-cols-4">
      {RECORD_STAGES.map((stage) => (
        <li
          key={stage}
          className="py-3 sm:px-5 sm:first:pl-0 sm:last:pr-0 max-sm:[&+li]:border-t sm:[&+li]:border-l"
        >
          <p className="flex items-center justify-between gap-2">
            <span className="font-medium">{STAGES[stage].name}</span>
            <NowThere count={progress.stages[stage] ?? 0} />
          </p>
          <p className="text-xs text-muted">{STAGES[stage].note}</p>
        </li>
      ))}
    </ol>
  );
}

function NowThere({ count }: { count: number }) {
  if (count === 0) return <span className="text-faint">None now</span>;
  return (
    <Status tone="accent" icon={<LoaderCircle aria-hidden className="animate-spin" />}>
      {countText(count)} now
    </Status>
  );
}
