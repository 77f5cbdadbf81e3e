import { enrichRecord } from "./functions/enrich-record";
import { resumeInterruptedJobs } from "./functions/resume-interrupted";
import { runJob } from "./functions/run-job";

/** Every durable function of the house. */
export const functions = [runJob, enrichRecord, resumeInterruptedJobs];
