import { applyRetentionDaily } from "./functions/apply-retention";
import { enrichRecord } from "./functions/enrich-record";
import { indexRecords } from "./functions/index-records";
import { resumeInterruptedJobs } from "./functions/resume-interrupted";
import { runBatches } from "./functions/run-batches";
import { runJob } from "./functions/run-job";
import { sendResetLink } from "./functions/send-reset-link";
import { sweepAbandonedUploads } from "./functions/sweep-uploads";
import { sendPasswordChanged } from "./functions/tell-password-changed";

/** Every durable function of the house. */
export const functions = [
  runJob,
  enrichRecord,
  resumeInterruptedJobs,
  runBatches,
  sweepAbandonedUploads,
  applyRetentionDaily,
  indexRecords,
  sendResetLink,
  sendPasswordChanged,
];
