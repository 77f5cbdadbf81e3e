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
import { foretell } from "./actions";

type LiveTrialProps = Omit<TrialStepProps, "progress" | "forecast" | "rows" | "onOpen"> & {
  jobId: string | null;
};

/** The trial step; once its job is there, with live figures and rows. */
export function LiveTrial({ jobId, ...props }: LiveTrialProps) {
  if (jobId === null)
    return <TrialStep {...props} progress={null} forecast={null} rows={[]} onOpen={() => undefined} />;
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
  const forecast = useQuery({
    queryKey: ["forecast", jobId],
    queryFn: async () => {
      const acted = await foretell(jobId);
      return acted.ok ? acted.value : null;
    },
    enabled: progress?.job.status === "completed",
  });
  const detail = useQuery({
    queryKey: ["record", open],
    queryFn: () => ask<RecordDetail>(`/api/v1/records/${open}`),
    enabled: open !== null,
  });
  return (
    <>
      <TrialStep
        {...props}
        progress={progress}
        forecast={forecast.data ?? null}
        rows={rows.data?.items ?? []}
        onOpen={setOpen}
      />
      <RecordPeek
        open={open !== null}
        detail={open === null ? null : (detail.data ?? null)}
        href={`/records/${open ?? ""}`}
        onClose={() => setOpen(null)}
      />
    </>
  );
}
