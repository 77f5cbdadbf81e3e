import { completeJobIfDone, getJob } from "@/lib/models/job/store";
import { inngest } from "../client";
import { jobCancelled, jobFeeding, jobResumed, jobStarted, recordWaiting } from "../events";
import { keepForecast } from "../jobs/keep-forecast";
import { type Feeding, nextBatch } from "../steps/next-batch";
import { tenantOf } from "../steps/target";

/** How often one run looks before it hands over: a server bounds the steps of a run. */
const LOOKS = 20;

/**
 * How long a run sleeps while enough records are out, milliseconds: longer with each look, half a minute at most. A job
 * must not run dry meanwhile. Its window of 2,000 is worth 66 records a second for that long, and a worker that has
 * nothing else to do ends some 46 for each second of a processor. At an even pace the look before has seen the window full,
 * so that no more than half of it begins during one sleep.
 */
const pauseMs = (look: number) => Math.min(1_000 * 2 ** look, 30_000);

/** As in a record's run: soon once, in case the resume came between the look and the wait. */
const lookAgain = (look: number) => (look === 0 ? "2m" : "12h");

/**
 * Feeds a job's waiting records to runs of their own, a batch a run, and hands over to the next run: what an engine holds of
 * a job, and what it remembers of one run, stays as small for a million records as for a thousand. Records count as begun
 * once their run has found the job running; one that then waits for a provider's batch makes room for the next.
 *
 * An event's id names record and attempt, so a batch that is sent twice starts nothing twice. The next run is named by
 * this one, so that it begins once and no other chain can take its place. A job that is started again is fed from
 * its first record on, and the older chain ends; where both events cross, two chains run side by side and send the same.
 */
export const makeRunJob = (feeding: Feeding) =>
  inngest.createFunction(
    {
      id: "run-job",
      triggers: [jobStarted, jobFeeding],
      retries: 10,
      cancelOn: [
        { event: jobCancelled, match: "data.jobId" },
        { event: jobStarted, match: "data.jobId" },
      ],
    },
    async ({ event, step, runId }) => {
      const { workspaceId, jobId } = event.data;
      const after = event.name === jobFeeding.name ? event.data.after : 0;

      /** The next batch, or null when the window stayed full for as long as one run looks. */
      const waitForRoom = async () => {
        let pauses = 0;
        for (let look = 0; look < LOOKS; look++) {
          const next = await step.run(`look-${look}`, async () =>
            nextBatch(await tenantOf(event.data), jobId, after, feeding),
          );
          if (next.kind === "full") {
            pauses = 0;
            await step.sleep(`wait-for-room-${look}`, pauseMs(look));
          } else if (next.kind === "paused") {
            const timeout = lookAgain(pauses++);
            const resumed = { event: jobResumed, match: "data.jobId" as const, timeout };
            await step.waitForEvent(`wait-for-resume-${look}`, resumed);
          } else return next;
        }
        return null;
      };
      const handOver = (to: number) => {
        const next = jobFeeding.create({ workspaceId, jobId, after: to }, { id: `feeding-${runId}` });
        return step.sendEvent("hand-over", next);
      };

      if (event.name === jobStarted.name) await step.run("foretell", () => foretell(event.data));
      const next = await waitForRoom();
      if (next === null) return handOver(after);
      if (next.kind === "ended") return { completed: false };
      const news = next.records.map(({ id, attempt }) =>
        recordWaiting.create(
          { workspaceId, jobId, recordId: id, attempt },
          { id: `record-${id}-${attempt}` },
        ),
      );
      if (news.length > 0) await step.sendEvent("send-out", news);
      const last = next.records.at(-1);
      if (last !== undefined && news.length === feeding.batch) return handOver(last.position);
      return step.run("complete-if-done", async () => {
        const completed = await completeJobIfDone(await tenantOf(event.data), jobId, new Date());
        return { completed };
      });
    },
  );

async function foretell(data: { workspaceId: string; jobId: string }): Promise<void> {
  const tenant = await tenantOf(data);
  const { trial, processedRecords } = await getJob(tenant, data.jobId);
  // A trial is there to learn from; what it foretells is kept when it is gone on from.
  if (!trial && processedRecords === 0) await keepForecast(tenant, data.jobId);
}

export const runJob = makeRunJob({ batch: 500, window: 2_000 });
