"use client";

import { ChevronRight } from "lucide-react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { DoorHead, Mark } from "./door-frame";
import type { FormFault } from "./form-fault";
import { NewWorkspaceForm } from "./new-workspace-form";

interface WorkspaceChoiceProps {
  email: string;
  workspaces: { id: string; name: string; slug: string }[];
  /** False for an account that lives in one workspace only. */
  mayCreate: boolean;
  busy: boolean;
  fault: FormFault | null;
  onOpen(id: string): void;
  onCreate(input: { name: string; slug: string }): void;
  onSignOut(): void;
}

/** Which workspace to open, when the session is in none. */
export function WorkspaceChoice(props: WorkspaceChoiceProps) {
  const { email, workspaces, mayCreate, busy, fault, onOpen, onCreate, onSignOut } = props;
  return (
    <>
      <DoorHead mark="L" title="Choose a workspace">
        You are signed in as {email}.
      </DoorHead>
      {workspaces.length === 0 && (
        <Banner inset>You are in no workspace. Ask its owner for an invitation.</Banner>
      )}
      <ul className="grid gap-2">
        {workspaces.map(({ id, name, slug }) => (
          <li key={id}>
            <button
              type="button"
              disabled={busy}
              onClick={() => onOpen(id)}
              className="flex w-full items-center gap-3 rounded-md p-3 text-left inset-ring inset-ring-line-strong hover:bg-hover"
            >
              <Mark name={name} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{name}</span>
                <span className="block truncate text-xs text-muted">{slug}</span>
              </span>
              <ChevronRight aria-hidden className="text-faint" />
            </button>
          </li>
        ))}
      </ul>
      {mayCreate && (
        <section aria-label="New workspace" className="mt-8 border-t pt-6">
          <h2 className="mb-3 font-medium">Or make a new one</h2>
          <NewWorkspaceForm busy={busy} fault={fault} onCreate={onCreate} />
        </section>
      )}
      <div className="mt-8 text-center">
        <Button variant="ghost" onClick={onSignOut}>
          Sign out
        </Button>
      </div>
    </>
  );
}
