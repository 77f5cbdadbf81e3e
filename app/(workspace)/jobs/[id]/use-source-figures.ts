"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { JobSources } from "@/lib/models/source-ask/shape";
import { ask } from "../../ask";

/** While the job runs the figures are counted anew at most so often, milliseconds. */
const EVERY = 10_000;

/** How each source did: read when somebody opens it, and again while the job goes on. */
export function useSourceFigures(jobId: string, status: string) {
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    queryKey: ["sources", jobId, status],
    queryFn: () => ask<JobSources>(`/api/v1/jobs/${jobId}/sources`),
    enabled: opened,
    refetchInterval: status === "running" ? EVERY : false,
  });
  return { figures: data ?? null, onOpen: () => setOpened(true) };
}
