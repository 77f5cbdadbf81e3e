"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import { countText, plural } from "../ui/count-text";
import type { JobFailuresProps } from "./props";

/** What went wrong, grouped by reason, with one act for each. */
export function JobFailures({ failures, retrying, onRetry, onShow }: JobFailuresProps) {
  const listId = useId();
  const [open, setOpen] = useState(true);
  const total = failures.reduce((sum, failure) => sum + failure.count, 0);
  if (total === 0) return null;
  return (
    <section aria-label="Failures" className="border-b">
      <header className="flex min-h-11 flex-wrap items-center gap-2 px-(--gutter) py-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setOpen(!open)}
          className="inline-flex items-center gap-2 rounded-sm font-semibold"
        >
          <ChevronDown
            aria-hidden
            className={classNames("text-muted [--icon:14px]", !open && "-rotate-90")}
          />
          {countText(total)} failed, for {plural(failures.length, "reason")}
        </button>
        <span className="hidden text-muted sm:inline">Records that are done are never bought again.</span>
        <Button size="sm" busy={retrying} className="ml-auto" onClick={() => onRetry()}>
          Retry all {countText(total)}
        </Button>
      </header>
      {open && (
        <ul id={listId} className="pb-2">
          {failures.map((failure) => (
            <li
              key={failure.reason}
              className="flex min-h-(--row) items-center gap-3 px-(--gutter) py-1 hover:bg-hover sm:pl-[calc(var(--gutter)+22px)]"
            >
              <span className="min-w-5 font-medium text-danger">{countText(failure.count)}</span>
              <span className="min-w-0 flex-1 text-pretty">{failure.reason}</span>
              <Button size="sm" disabled={retrying} onClick={() => onRetry(failure.reason)}>
                Retry {countText(failure.count)}
              </Button>
              <Button
                size="sm"
                variant="ghost"
                className="max-sm:hidden"
                onClick={() => onShow(failure.reason)}
              >
                Show
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
