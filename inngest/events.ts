import { eventType } from "inngest";
import { z } from "zod";

const ofJob = z.object({ workspaceId: z.string(), jobId: z.string() });

/** `attempt` is the record's own counter: a run of an older number may not write. */
const ofRecord = ofJob.extend({ recordId: z.string(), attempt: z.int() });

/** A job's waiting records are to go out. */
export const jobStarted = eventType("leadloom/job.started", { schema: ofJob });
/** A job's waiting records after this position are to go out. Sent by what feeds the job, to itself. */
export const jobFeeding = eventType("leadloom/job.feeding", { schema: ofJob.extend({ after: z.int() }) });
/** A paused job goes on. */
export const jobResumed = eventType("leadloom/job.resumed", { schema: ofJob });
/** Ends every run of the job. */
export const jobCancelled = eventType("leadloom/job.cancelled", { schema: ofJob });
/** What a lead's run asked of a model has come with a batch, or has not come. */
export const modelAnswered = eventType("leadloom/model.answered", {
  schema: ofJob.extend({ recordId: z.string() }),
});
/** One lead is to be enriched. */
export const recordWaiting = eventType("leadloom/record.waiting", { schema: ofRecord });
/** Somebody asked for a link to a new password. Who, is sealed: an engine keeps what it is sent. */
export const resetAsked = eventType("leadloom/reset.asked", { schema: z.object({ sealed: z.string() }) });
/** A person's password is another. */
export const passwordChanged = eventType("leadloom/password.changed", {
  schema: z.object({ userId: z.string(), changedAt: z.int() }),
});
