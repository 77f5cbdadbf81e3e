import type { Metadata } from "next";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import { enterAsPerson } from "../../enter";
import { LiveWorkspaces } from "./live-workspaces";

export const metadata: Metadata = { title: "Workspaces" };

/** For a person whose session is in no workspace, or who wants another. */
export default async function WorkspacesPage() {
  const { db, session } = await enterAsPerson("page /workspaces", "/workspaces");
  const workspaces = await listWorkspacesOf(db, session.person.id);
  return (
    <LiveWorkspaces
      email={session.person.email}
      workspaces={workspaces.map(({ id, name, slug }) => ({ id, name, slug }))}
      mayCreate={session.providerId === null}
    />
  );
}
