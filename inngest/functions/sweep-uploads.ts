import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { sweepLooseFiles, sweepUploads } from "@/lib/models/upload/sweep-uploads";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";

/** Removes files that were sent and that no job was made of. */
export const sweepAbandonedUploads = inngest.createFunction(
  { id: "sweep-abandoned-uploads", triggers: [cron("17 * * * *")], retries: 3 },
  async ({ step }) =>
    step.run("sweep", async () => {
      const db = await openDefaultDb();
      const now = new Date();
      let uploads = 0;
      for (const workspaceId of await listWorkspaceIds(db))
        uploads += await sweepUploads({ db, workspaceId }, now);
      return { uploads, looseFiles: await sweepLooseFiles(db, now) };
    }),
);
