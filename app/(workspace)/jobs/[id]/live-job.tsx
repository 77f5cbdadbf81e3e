"use client";

import { keepPreviousData, useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { JobScreen } from "@/components/job/job-screen";
import type { JobAct, RecordFilter } from "@/components/job/props";
import type { JobProgress } from "@/lib/models/job/shape";
import type { Acted } from "../../../act";
import { shown } from "../../ask";
import { askRows } from "../../record-query";
import { useRecordFilter } from "../../use-record-filter";
import { cancel, pause, resume, retry } from "./actions";
import { useProgress } from "./use-progress";
import { useSourceFigures } from "./use-source-figures";

/** Rows are read again when the figures have moved, at most so often, milliseconds. */
const ROWS_EVERY = 1_500;

/** The job page, live. */
export function LiveJob({ first }: { first: JobProgress }) {
  const { id } = first.job;
  const { progress, live, reopen } = useProgress(id, first);
  const shownProgress = progress ?? first;
  const [busy, setBusy] = useState<JobAct | null>(null);
  const rows = useRows(id, shownProgress);
  const sources = useSourceFigures(id, shownProgress.job.status);
  const run = async (name: JobAct, action: Promise<Acted<unknown>>) => {
    setBusy(name);
    shown(await action);
    setBusy(null);
    reopen();
  };
  return (
    <JobScreen
      progress={shownProgress}
      live={live}
      sources={sources}
      resultsHref={`/api/v1/jobs/${id}/results`}
      busy={busy}
      onPause={() => void run("pause", pause(id))}
      onResume={() => void run("resume", resume(id))}
      onCancel={() => void run("cancel", cancel(id))}
      onRetryFailed={(reason) => void run("retry", retry(id, reason))}
      table={{ ...rows, counts: countsOf(shownProgress), recordHref: (row) => `/records/${row.id}` }}
    />
  );
}

function useRows(jobId: string, progress: JobProgress) {
  const client = useQueryClient();
  const { filter, search, onFilter, onSearch } = useRecordFilter();
  const query = useInfiniteQuery({
    queryKey: ["rows", jobId, filter, search],
    queryFn: ({ pageParam }) => askRows({ jobId, filter, search }, pageParam),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const mark = JSON.stringify([
    progress.stages,
    progress.done,
    progress.waiting,
    progress.job.processedRecords,
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark says that the figures have moved.
  useEffect(() => {
    const timer = setTimeout(() => void client.invalidateQueries({ queryKey: ["rows", jobId] }), ROWS_EVERY);
    return () => clearTimeout(timer);
  }, [mark, jobId, client]);
  return {
    rows: query.data?.pages.flatMap((page) => page.items) ?? [],
    filter,
    search,
    onFilter,
    onSearch,
    loading: query.isPending,
    hasMore: query.hasNextPage,
    onMore: () => void query.fetchNextPage(),
  };
}

function countsOf({ job, waiting, running, done }: JobProgress): Partial<Record<RecordFilter, number>> {
  const { totalRecords, failedRecords, noWebsiteRecords, cancelledRecords } = job;
  return {
    all: totalRecords,
    waiting,
    running,
    done,
    failed: failedRecords,
    no_website: noWebsiteRecords,
    cancelled: cancelledRecords,
  };
}
