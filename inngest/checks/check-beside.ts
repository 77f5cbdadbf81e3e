import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CheckedEmail } from "@/lib/pipeline/write-email/gate/email/check-email";
import type { EmailCheck } from "@/lib/pipeline/write-email/gate/email/check-shape";
import { ThreadPool } from "@/lib/platform/threads/thread-pool";

/** A check may hold so much at once, megabytes: three megabytes of short sentences need some hundreds, 24 more than this. */
const HEAP_MB = 1_024;

let openThread = (): Worker =>
  // Written out, so that the build finds the module and bundles it.
  new Worker(new URL("./check-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });

/** For tests, where nothing is bundled. */
export function setCheckThread(open: () => Worker): void {
  openThread = open;
}

const threads = new ThreadPool<EmailCheck, CheckedEmail>({
  open: () => openThread(),
  most: Math.max(1, Math.min(4, availableParallelism())),
  idleMs: 300_000,
  tooLarge: "The pages are too many to be checked at once: send fewer, or smaller ones.",
});

/** `checkPages` on a thread beside: pages by the megabyte take seconds, in which the event loop must answer others. */
export function checkBeside(check: EmailCheck): Promise<CheckedEmail> {
  return threads.run(check);
}
