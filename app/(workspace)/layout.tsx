import type { ReactNode } from "react";
import { AppShell } from "@/components/shell/app-shell";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listJobNames } from "@/lib/models/job/names.store";
import { findWorkspace } from "@/lib/models/workspace/store";
import { shellFeatures } from "../setup";
import { Providers } from "./providers";

export const dynamic = "force-dynamic";

/** The frame around every screen of a workspace. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const tenant = await openDefaultTenant();
  const workspace = await findWorkspace(tenant.db, tenant.workspaceId);
  const jobs = await listJobNames(tenant, 8);
  const recent = jobs.map((job) => ({ id: job.id, name: job.name, href: `/jobs/${job.id}` }));
  return (
    <Providers>
      <AppShell
        workspace={workspace?.name ?? "Workspace"}
        features={shellFeatures()}
        job={null}
        recent={recent}
      >
        {children}
      </AppShell>
    </Providers>
  );
}
