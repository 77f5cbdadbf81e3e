import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";
import { sweepBatches } from "../jobs/sweep-batches";

/**
 * Every minute sends what waits for a batch, and takes in what batches have answered. All of its state is in the models'
 * tables, so that a run that dies is made good by the next.
 */
export const runBatches = inngest.createFunction(
  { id: "run-batches", triggers: [cron("* * * * *")], retries: 0, concurrency: [{ limit: 1 }] },
  async ({ step }) =>
    step.run("sweep", async () => {
      const db = await openDefaultDb();
      let answered = 0;
      for (const workspaceId of await listWorkspaceIds(db)) {
        answered += await sweepBatches({ db, workspaceId }, new Date());
      }
      return { answered };
    }),
);
