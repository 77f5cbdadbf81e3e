import { ShieldCheck } from "lucide-react";
import { Button } from "../ui/button";
import { DownloadLink } from "../ui/download-link";
import { EmptyState } from "../ui/empty-state";
import { Skeleton } from "../ui/skeleton";
import { LogEntry } from "./log-entry";
import { LogFilters } from "./log-filters";
import { LogVerdict } from "./log-verdict";
import type { LogViewProps } from "./props";

/** The audit log: filtered, opened line by line, checked and taken away. */
export function LogView(props: LogViewProps) {
  const { entries, words, verdict, checking, loading, hasMore, onMore, onCheck, exportHref } = props;
  return (
    <>
      <LogFilters {...props} />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button busy={checking} icon={<ShieldCheck aria-hidden />} onClick={onCheck}>
          Check the log
        </Button>
        <DownloadLink href={exportHref}>Export</DownloadLink>
      </div>
      <div role="status" className="mt-3 empty:mt-0">
        {verdict && <LogVerdict verdict={verdict} />}
      </div>
      <ul aria-label="Audit log" className="mt-4 border-t">
        {entries.map((entry) => (
          <LogEntry key={entry.position} entry={entry} words={words} />
        ))}
      </ul>
      {loading && <Loading />}
      {!loading && entries.length === 0 && (
        <EmptyState title="Nothing like this was done">Choose another time or another person.</EmptyState>
      )}
      {hasMore && (
        <div className="flex justify-center py-3">
          <Button variant="ghost" onClick={onMore}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function Loading() {
  return (
    <div className="grid gap-6 py-3">
      <Skeleton className="w-60" />
      <Skeleton className="w-72" />
      <Skeleton className="w-64" />
    </div>
  );
}
