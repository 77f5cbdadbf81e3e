import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { applyRetention } from "@/lib/models/retention/apply-retention";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";

/** Removes, once a day, what workspaces do not want to keep any longer. */
export const applyRetentionDaily = inngest.createFunction(
  { id: "apply-retention", triggers: [cron("43 3 * * *")], retries: 3 },
  async ({ step }) => {
    const workspaceIds = await step.run("list", async () => listWorkspaceIds(await openDefaultDb()));
    for (const workspaceId of workspaceIds)
      await step.run(`sweep ${workspaceId}`, async () =>
        applyRetention({ db: await openDefaultDb(), workspaceId }, new Date()),
      );
  },
);
