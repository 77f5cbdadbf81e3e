import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { rebuildSearchIndex } from "@/lib/models/record/rebuild-search-index.store";
import { listUnindexed } from "@/lib/models/record/search-index.store";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";
import { LONGEST_IMPORT } from "../jobs/resume-interrupted";

/** Looks for jobs whose import broke off or that are older than the search index, and writes theirs. */
export const indexRecords = inngest.createFunction(
  { id: "index-records", triggers: [cron("7,27,47 * * * *")], retries: 3 },
  async ({ step }) =>
    step.run("index", async () => {
      const db = await openDefaultDb();
      // One that is still under way saves its own index in the end.
      const before = new Date(Date.now() - LONGEST_IMPORT);
      let records = 0;
      for (const workspaceId of await listWorkspaceIds(db)) {
        const tenant = { db, workspaceId };
        for (const jobId of await listUnindexed(tenant, before))
          records += await rebuildSearchIndex(tenant, jobId);
      }
      return { records };
    }),
);
