import { completeJobIfDone, getJob } from "@/lib/models/job/store";
import { listWaiting } from "@/lib/models/record/store";
import { inngest } from "../client";
import { jobCancelled, jobStarted, recordWaiting } from "../events";
import { keepForecast } from "../jobs/keep-forecast";
import { tenantOf } from "../steps/target";

/** Records sent out by one step: large enough to be quick, small enough for the event API's limits. */
const BATCH = 500;

/**
 * Sends a job's waiting records out, each to a run of its own. An event's id names record and attempt, so a batch that
 * is sent twice starts nothing twice.
 */
export const runJob = inngest.createFunction(
  {
    id: "run-job",
    triggers: [jobStarted],
    retries: 10,
    cancelOn: [{ event: jobCancelled, match: "data.jobId" }],
  },
  async ({ event, step }) => {
    const { workspaceId, jobId } = event.data;
    await step.run("foretell", async () => {
      const tenant = await tenantOf(event.data);
      const { trial, processedRecords } = await getJob(tenant, jobId);
      // A trial is there to learn from; what it foretells is kept when it is gone on from.
      if (!trial && processedRecords === 0) await keepForecast(tenant, jobId);
    });
    let after = 0;
    for (let batch = 0; ; batch++) {
      const records = await step.run(`list-waiting-${batch}`, async () =>
        listWaiting(await tenantOf(event.data), jobId, after, BATCH),
      );
      const last = records.at(-1);
      if (last === undefined) break;
      await step.sendEvent(
        `send-out-${batch}`,
        records.map(({ id, attempt }) =>
          recordWaiting.create(
            { workspaceId, jobId, recordId: id, attempt },
            { id: `record-${id}-${attempt}` },
          ),
        ),
      );
      after = last.position;
    }
    return step.run("complete-if-done", async () => {
      const completed = await completeJobIfDone(await tenantOf(event.data), jobId, new Date());
      return { completed };
    });
  },
);
