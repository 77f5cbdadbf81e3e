import { rm } from "node:fs/promises";
import type { Tenant } from "@/lib/platform/tenant";
import { appendAudit } from "../audit/store";
import { forgetCounts } from "../job/count-records.store";
import { forgetUploads } from "../privacy/person.store";
import type { Swept } from "./shape";
import { deleteEndedJob, deleteOldPages, deleteUnusedCompanies, listEndedJobs, readRetention } from "./store";

const DAY = 86_400_000;
/** Jobs looked at in one go; what is left goes in the next one. */
const AT_ONCE = 100;
const ITSELF = { kind: "system", id: null, name: "retention" } as const;

/** Removes what the workspace does not want to keep any longer, and notes in the audit log how much that was. */
export async function applyRetention(tenant: Tenant, now: Date): Promise<Swept> {
  const { keepJobsDays, keepPagesDays } = await readRetention(tenant);
  const swept: Swept = { jobs: 0, files: 0, pages: 0, companies: 0 };
  if (keepJobsDays !== null) Object.assign(swept, await sweepJobs(tenant, daysAgo(keepJobsDays, now)));
  if (keepPagesDays !== null) {
    const before = daysAgo(keepPagesDays, now);
    swept.pages = await deleteOldPages(tenant, before);
    swept.companies = await deleteUnusedCompanies(tenant, before);
  }
  if (Object.values(swept).some((count) => count > 0))
    await appendAudit(tenant, { actor: ITSELF, action: "retention", after: { ...swept } }, now);
  return swept;
}

async function sweepJobs(tenant: Tenant, before: Date): Promise<Pick<Swept, "jobs" | "files">> {
  let jobs = 0;
  const uploadIds: string[] = [];
  for (const { id, uploadId } of await listEndedJobs(tenant, before, AT_ONCE)) {
    if (!(await deleteEndedJob(tenant, id))) continue;
    jobs += 1;
    if (uploadId !== null) uploadIds.push(uploadId);
  }
  const paths = await forgetUploads(tenant, uploadIds);
  for (const path of paths) await rm(path, { force: true });
  forgetCounts(tenant);
  return { jobs, files: paths.length };
}

function daysAgo(days: number, now: Date): Date {
  return new Date(now.getTime() - days * DAY);
}
