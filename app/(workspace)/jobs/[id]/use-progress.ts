"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { JobProgress } from "@/lib/models/job/shape";

const FINAL = new Set(["completed", "failed", "cancelled"]);

/**
 * A job's progress as it happens. The line is opened anew after it broke (the browser does that) and after the job was
 * set going again; it ends with the job.
 */
export function useProgress(id: string, first?: JobProgress) {
  const client = useQueryClient();
  const key = ["progress", id];
  const [live, setLive] = useState(true);
  const [round, setRound] = useState(0);
  const { data } = useQuery<JobProgress | null>({
    queryKey: key,
    queryFn: () => first ?? null,
    initialData: first,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` opens the line anew; the key is made of the id.
  useEffect(() => {
    const source = new EventSource(`/api/v1/jobs/${id}/events`);
    source.onopen = () => setLive(true);
    source.onerror = () => setLive(false);
    source.onmessage = ({ data: text }) => {
      const progress: JobProgress = JSON.parse(text);
      client.setQueryData(["progress", id], progress);
      if (!FINAL.has(progress.job.status)) return;
      source.close();
      setLive(true);
    };
    return () => source.close();
  }, [id, client, round]);
  return { progress: data ?? null, live, reopen: () => setRound((now) => now + 1) };
}
