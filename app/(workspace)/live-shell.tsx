"use client";

import type { ReactNode } from "react";
import { AppShell, type AppShellProps } from "@/components/shell/app-shell";
import { switchWorkspace } from "../(auth)/workspaces/actions";
import type { Acted } from "../act";
import { signOut } from "../session-actions";
import { shown } from "./ask";

interface LiveShellProps extends Pick<AppShellProps, "features" | "recent"> {
  workspace: string;
  workspaces: { id: string; name: string; current: boolean }[];
  person: { name: string; email: string };
  children: ReactNode;
}

/** The frame, with the ways to another workspace and out. Both load the browser anew, so that nothing old stays on it. */
export function LiveShell({ workspace, workspaces, person, children, ...rest }: LiveShellProps) {
  const after = async (action: Promise<Acted<void>>, path: string) => {
    const acted = await action;
    if (acted.ok) window.location.assign(path);
    else shown(acted);
  };
  return (
    <AppShell
      {...rest}
      job={null}
      workspaceMenu={{ workspace, workspaces, onSwitch: (id) => void after(switchWorkspace(id), "/") }}
      personMenu={{ person, onSignOut: () => void after(signOut(), "/sign-in") }}
    >
      {children}
    </AppShell>
  );
}
