"use client";

import { WorkspaceChoice } from "@/components/auth/workspace-choice";
import { signOut } from "../../session-actions";
import { goTo, useSubmit } from "../use-submit";
import { createWorkspace, switchWorkspace } from "./actions";

interface LiveWorkspacesProps {
  email: string;
  workspaces: { id: string; name: string; slug: string }[];
  mayCreate: boolean;
}

export function LiveWorkspaces(props: LiveWorkspacesProps) {
  const { busy, fault, submit } = useSubmit();
  return (
    <WorkspaceChoice
      {...props}
      busy={busy}
      fault={fault}
      onOpen={(id) => void submit(switchWorkspace(id), () => goTo("/"))}
      onCreate={(input) => void submit(createWorkspace(input), () => goTo("/"))}
      onSignOut={() => void submit(signOut(), () => goTo("/sign-in"))}
    />
  );
}
