"use client";

import { ScrollArea } from "../ui/scroll-area";
import { JobFailures } from "./job-failures";
import { JobHeader } from "./job-header";
import { JobProgressPanel } from "./job-progress-panel";
import type { JobScreenProps } from "./props";
import { RecordTable } from "./record-table";

/** The whole job page: bar, progress, failures, records. */
export function JobScreen({ progress, live, sources, resultsHref, busy, table, ...events }: JobScreenProps) {
  const showReason = (reason: string) => {
    table.onFilter("failed");
    table.onSearch(reason);
  };
  return (
    <>
      <JobHeader job={progress.job} resultsHref={resultsHref} busy={busy} {...events} />
      <ScrollArea>
        <JobProgressPanel progress={progress} live={live} sources={sources} />
        <JobFailures
          failures={progress.failures}
          retrying={busy === "retry"}
          onRetry={events.onRetryFailed}
          onShow={showReason}
        />
        <RecordTable {...table} />
      </ScrollArea>
    </>
  );
}
