"use client";

import { ChevronRight } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { plural } from "../ui/count-text";
import { Skeleton } from "../ui/skeleton";
import { Tabs } from "../ui/tabs";
import type { JobSourcesProps } from "./props";
import { SOURCE_MEASURES, type SourceMeasure } from "./source-measures";
import { SourceTable } from "./source-table";

/** The chart is fetched when somebody looks at it: it is heavier than the rest of the page. */
const SourceChart = lazy(() => import("./source-chart").then((file) => ({ default: file.SourceChart })));

/** How each source did in this job. One line that opens to a table and a chart. */
export function JobSources({ figures, onOpen }: JobSourcesProps) {
  return (
    <details
      className="group border-t px-(--gutter) py-1.5"
      onToggle={(event) => event.currentTarget.open && onOpen()}
    >
      <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1.5 rounded-xs text-muted hover:text-ink">
        <ChevronRight
          aria-hidden
          className="size-3.5 flex-none transition-transform duration-(--fast) group-open:rotate-90"
        />
        Sources: hits, cost, time and agreement
      </summary>
      {figures === null ? <Skeleton className="my-2 h-24 w-full max-w-230" /> : <Figures figures={figures} />}
    </details>
  );
}

function Figures({ figures: { sources, records } }: { figures: NonNullable<JobSourcesProps["figures"]> }) {
  const [measure, setMeasure] = useState<SourceMeasure>("hitRate");
  if (sources.length === 0) return <p className="py-2 text-muted">No source has answered yet.</p>;
  return (
    <div className="grid max-w-230 gap-4 pb-3">
      <div>
        <SourceTable sources={sources} />
        <p className="mt-2 text-xs text-pretty text-muted">
          Over {plural(records, "record")}, at most the first 1,000. A hit or a miss is one field of one
          company or lead. Agreement is how often another source gave the same value.
        </p>
      </div>
      <div>
        <Tabs
          label="Chart"
          look="segment"
          value={measure}
          choices={Object.entries(SOURCE_MEASURES).map(([value, { name }]) => ({ value, label: name }))}
          onValue={(value) => setMeasure(isMeasure(value) ? value : "hitRate")}
        />
        <Suspense fallback={<Skeleton className="mt-3 h-32 w-full" />}>
          <SourceChart sources={sources} measure={measure} />
        </Suspense>
      </div>
    </div>
  );
}

function isMeasure(value: string): value is SourceMeasure {
  return value in SOURCE_MEASURES;
}
