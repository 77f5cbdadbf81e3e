"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { JobList } from "@/components/campaigns/job-list";
import type { Connection } from "@/components/settings/props";
import type { Job } from "@/lib/models/job/shape";
import { ask } from "../ask";
import { useSample } from "../use-sample";

interface JobsPage {
  items: Job[];
  nextCursor: string | null;
}

/** How soon the list is read again while a job is at work, and otherwise: programs start jobs too. Milliseconds. */
const SOON = 2_000;
const LATER = 10_000;

/** The jobs, live. */
export function LiveJobs({ first, connections }: { first: JobsPage; connections: Connection[] }) {
  const query = useInfiniteQuery({
    queryKey: ["jobs"],
    queryFn: ({ pageParam }) =>
      ask<JobsPage>(`/api/v1/jobs?limit=50${pageParam ? `&cursor=${pageParam}` : ""}`),
    initialPageParam: "",
    initialData: { pages: [first], pageParams: [""] },
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: (state) =>
      state.state.data?.pages.some((page) => page.items.some(isAtWork)) ? SOON : LATER,
  });
  return (
    <JobList
      jobs={query.data.pages.flatMap((page) => page.items)}
      connections={connections}
      loading={query.isPending}
      hasMore={query.hasNextPage}
      onMore={() => void query.fetchNextPage()}
      {...useSample()}
    />
  );
}

function isAtWork(job: Job): boolean {
  return job.status === "running" || job.status === "pending";
}
