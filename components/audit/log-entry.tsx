import { Ban, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import type { AuditEntry } from "@/lib/models/audit/shape";
import { TimeAgo } from "../ui/time-ago";
import { ChangeList } from "./change-list";
import { changesOf } from "./changes-of";
import { actorName, wordsFor } from "./log-words";

interface LogEntryProps {
  entry: AuditEntry;
  words: Record<string, string>;
}

/** One line of the log; opened, it tells what was before and after, and from where it came. */
export function LogEntry({ entry, words }: LogEntryProps) {
  const { actor, action, at, refused } = entry;
  const did = wordsFor(action, words);
  return (
    <li>
      <details className="group border-b">
        <summary className="flex min-h-(--row) cursor-default list-none items-center gap-2 py-1.5 hover:bg-hover [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="flex-none text-faint transition-transform duration-(--fast) [--icon:14px] group-open:rotate-90"
          />
          <span className="min-w-0 flex-1 sm:grid sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] sm:gap-3">
            <span className="block truncate font-medium">{actorName(actor)}</span>
            <span className="flex min-w-0 items-center gap-1.5 text-muted [--icon:14px]">
              {refused && <Ban aria-hidden className="flex-none text-danger" />}
              <span className="truncate">{refused ? `Refused: ${did}` : did}</span>
            </span>
          </span>
          <TimeAgo at={at} className="flex-none text-xs text-muted" />
        </summary>
        <Details {...entry} />
      </details>
    </li>
  );
}

function Details(entry: AuditEntry) {
  const { position, at, target, address, userAgent, before, after } = entry;
  const changes = changesOf(before, after);
  return (
    <div className="mb-2 ml-5.5 grid gap-3 rounded-md bg-sunken p-3">
      {changes.length > 0 && <ChangeList changes={changes} />}
      <dl className="grid gap-x-4 gap-y-1 text-xs sm:grid-cols-[8rem_minmax(0,1fr)]">
        <Line name="Entry">{position}</Line>
        <Line name="When">{at.replace("T", " ").replace("Z", " UTC")}</Line>
        {target && <Line name="What it was about">{target}</Line>}
        {address && <Line name="Address">{address}</Line>}
        {userAgent && <Line name="By">{userAgent}</Line>}
      </dl>
    </div>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="font-mono break-all">{children}</dd>
    </>
  );
}
