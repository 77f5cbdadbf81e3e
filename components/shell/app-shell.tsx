"use client";

import { type ReactNode, useState } from "react";
import { CommandCenter } from "./command-center";
import { KeyHelp } from "./key-help";
import { MobileNav } from "./mobile-nav";
import type { PersonMenuProps } from "./person-menu";
import { placesFor, type ShellFeatures } from "./places";
import { Sidebar, type SidebarJob } from "./sidebar";
import { SkipLink } from "./skip-link";
import { useShellKeys } from "./use-shell-keys";
import type { WorkspaceMenuProps } from "./workspace-menu";

export interface AppShellProps {
  workspaceMenu: WorkspaceMenuProps;
  personMenu: PersonMenuProps;
  features: ShellFeatures;
  /** The job that is running now, shown at the foot of the sidebar; null when none is. */
  job: SidebarJob | null;
  /** What the palette can open beside the screens, for example recent jobs. */
  recent: { id: string; name: string; href: string }[];
  children: ReactNode;
}

/** The frame of every screen: navigation, the palette, the keys. The screen brings its own bar. */
export function AppShell(props: AppShellProps) {
  const { workspaceMenu, personMenu, features, job, recent, children } = props;
  const [floating, setFloating] = useState<"palette" | "keys" | null>(null);
  const places = placesFor(features);
  const close = () => setFloating(null);
  useShellKeys(places, setFloating);
  return (
    <div className="grid h-dvh grid-rows-[minmax(0,1fr)_auto] overflow-hidden sm:grid-cols-[49px_minmax(0,1fr)] sm:grid-rows-1 lg:grid-cols-[var(--sidebar)_minmax(0,1fr)] print:block print:h-auto print:overflow-visible">
      <SkipLink />
      <Sidebar
        workspaceMenu={workspaceMenu}
        personMenu={personMenu}
        places={places}
        job={job}
        onSearch={() => setFloating("palette")}
      />
      <main
        id="main"
        tabIndex={-1}
        className="relative flex min-h-0 min-w-0 flex-col bg-surface outline-none"
      >
        {children}
      </main>
      <MobileNav places={places} onSearch={() => setFloating("palette")} />
      <CommandCenter
        open={floating === "palette"}
        places={places}
        recent={recent}
        onClose={close}
        onKeys={() => setFloating("keys")}
      />
      <KeyHelp open={floating === "keys"} places={places} onClose={close} />
    </div>
  );
}
