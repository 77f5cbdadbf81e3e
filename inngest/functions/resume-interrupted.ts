import { cron } from "inngest";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { listWorkspaceIds } from "@/lib/models/workspace/store";
import { inngest } from "../client";
import { resumeInterrupted } from "../jobs/resume-interrupted";

/**
 * A job that was started this recently may still be on its way to the engine, and what feeds one that has just ended a
 * record may only be asleep, milliseconds.
 */
const GRACE = 600_000;

/** Looks for jobs that are to run and do not. */
export const resumeInterruptedJobs = inngest.createFunction(
  { id: "resume-interrupted-jobs", triggers: [cron("*/10 * * * *")], retries: 3 },
  async ({ step }) =>
    step.run("resume", async () => {
      const db = await openDefaultDb();
      const resumed: string[] = [];
      for (const workspaceId of await listWorkspaceIds(db)) {
        resumed.push(...(await resumeInterrupted({ db, workspaceId }, new Date(), GRACE)));
      }
      return { resumed };
    }),
);
