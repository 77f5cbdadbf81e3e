"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { Kbd } from "../ui/kbd";
import { Progress, type ProgressPart } from "../ui/progress";
import { PersonMenu, type PersonMenuProps } from "./person-menu";
import { isPlaceOf, type Place } from "./places";
import { WorkspaceMenu, type WorkspaceMenuProps } from "./workspace-menu";

export interface SidebarJob {
  name: string;
  href: string;
  parts: ProgressPart[];
  total: number;
  /** What comes next, in a few words: `About 9 min left`. */
  note: string;
}

interface SidebarProps {
  workspaceMenu: WorkspaceMenuProps;
  personMenu: PersonMenuProps;
  places: readonly Place[];
  job: SidebarJob | null;
  onSearch(): void;
}

const ITEM =
  "flex h-(--control) items-center gap-2 rounded-md px-2 font-medium text-muted transition-colors duration-(--fast) " +
  "hover:bg-pressed hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:text-ink max-lg:justify-center max-lg:px-0";

/** Navigation at the left edge; a rail of icons on a narrow screen, gone on a phone. */
export function Sidebar({ workspaceMenu, personMenu, places, job, onSearch }: SidebarProps) {
  const path = usePathname();
  return (
    <aside
      aria-label="Sidebar"
      className="hidden min-w-0 flex-col gap-4 border-r bg-canvas p-2 sm:flex print:hidden"
    >
      <WorkspaceMenu {...workspaceMenu} />
      <button
        type="button"
        aria-keyshortcuts="Meta+K Control+K"
        onClick={onSearch}
        className={`${ITEM} bg-surface font-normal inset-ring inset-ring-line-strong`}
      >
        <Search aria-hidden />
        <span className="max-lg:sr-only">Search or go to</span>
        <span aria-hidden className="ml-auto inline-flex gap-0.5 max-lg:hidden">
          <Kbd>⌘</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
      <nav aria-label="Main" className="flex flex-col gap-px">
        {places.map((place) => (
          <Link
            key={place.id}
            href={place.href}
            title={place.name}
            aria-current={isPlaceOf(place, path) ? "page" : undefined}
            className={ITEM}
          >
            {place.icon}
            <span className="max-lg:sr-only">{place.name}</span>
          </Link>
        ))}
      </nav>
      <div className="mt-auto grid gap-2">
        {job && <RunningJob job={job} />}
        <PersonMenu {...personMenu} />
      </div>
    </aside>
  );
}

function RunningJob({ job }: { job: SidebarJob }) {
  return (
    <Link href={job.href} className="grid gap-1.5 rounded-md p-2 text-xs hover:bg-pressed max-lg:hidden">
      <span className="truncate font-medium">{job.name}</span>
      <Progress label={job.name} parts={job.parts} total={job.total} height="thin" />
      <span className="text-muted">{job.note}</span>
    </Link>
  );
}
