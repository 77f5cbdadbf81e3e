"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { TrialStepProps } from "@/components/import/props";
import { TrialStep } from "@/components/import/trial-step";
import type { RecordDetail } from "@/components/record/props";
import { RecordPeek } from "@/components/record/record-peek";
import { ask } from "../ask";
import { useProgress } from "../jobs/[id]/use-progress";
import { askRows } from "../record-query";

type LiveTrialProps = Omit<TrialStepProps, "progress" | "rows" | "onOpen"> & { jobId: string | null };

/** The trial step; once its job is there, with live figures and rows. */
export function LiveTrial({ jobId, ...props }: LiveTrialProps) {
  if (jobId === null) return <TrialStep {...props} progress={null} rows={[]} onOpen={() => undefined} />;
  return <RunningTrial {...props} jobId={jobId} />;
}

function RunningTrial({ jobId, ...props }: Omit<LiveTrialProps, "jobId"> & { jobId: string }) {
  const { progress } = useProgress(jobId);
  const [open, setOpen] = useState<string | null>(null);
  const done = progress?.job.processedRecords ?? 0;
  const rows = useQuery({
    queryKey: ["trial-rows", jobId, done, progress?.running],
    queryFn: () => askRows({ jobId, filter: "all", search: "" }, ""),
    placeholderData: (before) => before,
  });
  const detail = useQuery({
    queryKey: ["record", open],
    queryFn: () => ask<RecordDetail>(`/api/v1/records/${open}`),
    enabled: open !== null,
  });
  return (
    <>
      <TrialStep {...props} progress={progress} rows={rows.data?.items ?? []} onOpen={setOpen} />
      <RecordPeek
        open={open !== null}
        detail={open === null ? null : (detail.data ?? null)}
        href={`/records/${open ?? ""}`}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
