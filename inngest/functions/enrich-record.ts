import { env } from "@/lib/platform/env";
import { inngest } from "../client";
import { jobCancelled, jobResumed, modelAnswered, recordWaiting } from "../events";
import { toStepError } from "../step-error";
import { askSourcesStep } from "../steps/ask-sources";
import { failRecord } from "../steps/fail-record";
import { findWebsiteStep } from "../steps/find-website";
import { finishRecordStep } from "../steps/finish-record";
import { mayStart } from "../steps/may-start";
import { readWebsiteStep } from "../steps/read-website";
import { writeEmailStep } from "../steps/write-email";

/** How often a step is tried again. */
const RETRIES = 3;

/**
 * How long a paused run sleeps before it looks again by itself: soon at first, in case the resume came between its look
 * and its sleep; then long, because a paused job of a hundred thousand leads has as many sleepers. News that is lost
 * later is sent again by the look for interrupted jobs.
 */
const lookAgain = (look: number) => (look === 0 ? "2m" : "12h");

/** The same for a batch, which takes a day at most. */
const lookForAnswer = (round: number) => (round === 0 ? "5m" : "1h");

/**
 * One lead through the stages, each a durable step. The event carries ids only: what the steps need they read, and what
 * they make they keep, so that the engine's state stays small.
 */
export const enrichRecord = inngest.createFunction(
  {
    id: "enrich-record",
    triggers: [recordWaiting],
    retries: RETRIES,
    concurrency: [
      { key: "event.data.workspaceId", limit: env().WORKSPACE_CONCURRENCY },
      { key: "event.data.jobId", limit: env().JOB_CONCURRENCY },
    ],
    cancelOn: [{ event: jobCancelled, match: "data.jobId" }],
    onFailure: async ({ event, error, step }) => {
      const { data } = event.data.event;
      await step.run("fail-record", () => failRecord(data, error.message));
    },
  },
  async ({ event, step, attempt }) => {
    const target = event.data;
    const durably = <Result>(stage: string, work: () => Promise<Result>) =>
      step.run(stage, () =>
        work().catch((error: unknown) => {
          throw toStepError(error, attempt);
        }),
      );

    const ask = (companyId: string | null) =>
      durably("ask-sources", () => askSourcesStep(target, companyId, attempt >= RETRIES));

    /** Written again after each batch that brought an answer; the answers before it are kept, and cost nothing more. */
    const write = async (site: { companyId: string }) => {
      for (let round = 0; ; round++) {
        const stage = round === 0 ? "write-email" : `write-email-${round}`;
        const written = await durably(stage, () => writeEmailStep(target, site));
        if (written.waitsFor === null) return written.held;
        await step.waitForEvent(`wait-for-batch-${round}`, {
          event: modelAnswered,
          match: "data.recordId",
          timeout: lookForAnswer(round),
        });
      }
    };

    for (let look = 0; ; look++) {
      const gate = await durably(`may-start-${look}`, () => mayStart(target));
      if (gate === "stop") return { status: "stopped" };
      if (gate === "go") break;
      await step.waitForEvent(`wait-for-resume-${look}`, {
        event: jobResumed,
        match: "data.jobId",
        timeout: lookAgain(look),
      });
    }
    const website = await durably("find-website", () => findWebsiteStep(target));
    let held: string | null = null;
    if (website.kind === "found") {
      const site = await durably("read-website", () => readWebsiteStep(target, website));
      if (website.asks) await ask(site.companyId);
      held = await write(site);
    } else if (website.asks) await ask(null);
    return durably("finish-record", () => finishRecordStep(target, website, held));
  },
);
