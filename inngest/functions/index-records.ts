import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { rebuildSearchIndex } from "@/lib/models/record/rebuild-search-index.store";
import { listUnindexed } from "@/lib/models/record/search-index.store";
import { gatherWords } from "@/lib/models/word-block/gather.store";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";
import { LONGEST_IMPORT } from "../jobs/resume-interrupted";

/**
 * Looks for jobs whose import broke off or that are older than the search index, and writes theirs; and for rows whose
 * words nobody has put into blocks.
 */
export const indexRecords = inngest.createFunction(
  { id: "index-records", triggers: [cron("7,27,47 * * * *")], retries: 3 },
  async ({ step }) =>
    step.run("index", async () => {
      const db = await openDefaultDb();
      // One that is still under way saves its own index in the end.
      const now = new Date();
      const before = new Date(now.getTime() - LONGEST_IMPORT);
      let [records, rows] = [0, 0];
      for (const workspaceId of await listWorkspaceIds(db)) {
        const tenant = { db, workspaceId };
        for (const jobId of await listUnindexed(tenant, before))
          records += await rebuildSearchIndex(tenant, jobId);
        rows += await gatherWords(tenant, now);
      }
      return { records, rows };
    }),
);
