import type { ReactNode } from "react";
import { callerOf, openDefaultDb } from "@/lib/access/open-tenant";
import { listJobNames } from "@/lib/models/job/names.store";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import { currentSession } from "../enter";
import { shellFeatures } from "../setup";
import { LiveShell } from "./live-shell";
import { Providers } from "./providers";

export const dynamic = "force-dynamic";

/** The frame around every screen of a workspace. Who may not see the screen is led away by the screen itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const db = await openDefaultDb();
  const session = await currentSession();
  const caller = session === null ? null : callerOf(db, session);
  if (session === null || caller === null) return children;
  const [workspaces, jobs] = await Promise.all([
    listWorkspacesOf(db, session.person.id),
    listJobNames(caller.tenant, 8),
  ]);
  const recent = jobs.map((job) => ({ id: job.id, name: job.name, href: `/jobs/${job.id}` }));
  const { name, id: current } = { name: "", id: "", ...session.workspace };
  return (
    <Providers>
      <LiveShell
        workspace={name}
        workspaces={workspaces.map(({ id, name }) => ({ id, name, current: id === current }))}
        person={session.person}
        features={shellFeatures()}
        recent={recent}
      >
        {children}
      </LiveShell>
    </Providers>
  );
}
