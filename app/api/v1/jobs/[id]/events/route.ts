import { getJobProgress } from "@/lib/models/job/progress.store";
import type { JobProgress } from "@/lib/models/job/shape";
import type { Tenant } from "@/lib/platform/tenant";
import { door } from "../../../../door";

const LOOK_EVERY = 700;
const FINAL = new Set(["completed", "failed", "cancelled"]);

/** A job's progress as server-sent events: one now, one whenever it has changed, the last when it has ended. */
export const GET = door<{ id: string }>(
  async ({ tenant, params, request, isStillIn }) => {
    const first = await getJobProgress(tenant, params.id, new Date());
    const headers = {
      "content-type": "text/event-stream",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    };
    return new Response(progressStream({ tenant, isStillIn }, first, request.signal), { headers });
  },
  { rule: "GET /api/v1/jobs/[id]/events", feature: "bulk_processing" },
);

interface Watcher {
  tenant: Tenant;
  isStillIn(): Promise<boolean>;
}

function progressStream(watcher: Watcher, first: JobProgress, left: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  return new ReadableStream({
    start(controller) {
      let shown = "";
      const send = (progress: JobProgress) => {
        const data = JSON.stringify(progress);
        // A comment keeps proxies from closing a quiet line.
        controller.enqueue(encoder.encode(data === shown ? ": still here\n\n" : `data: ${data}\n\n`));
        shown = data;
      };
      const end = () => {
        clearTimeout(timer);
        // The stream may have been closed by the reader already.
        if (!left.aborted) controller.close();
      };
      const look = async () => {
        // Whoever was signed out, or taken out of the workspace, sees nothing more.
        if (!(await watcher.isStillIn())) return end();
        const progress = await getJobProgress(watcher.tenant, first.job.id, new Date());
        if (left.aborted) return;
        send(progress);
        if (FINAL.has(progress.job.status)) end();
        else timer = setTimeout(() => void look().catch(end), LOOK_EVERY);
      };
      left.addEventListener("abort", () => clearTimeout(timer));
      send(first);
      if (FINAL.has(first.job.status)) end();
      else timer = setTimeout(() => void look().catch(end), LOOK_EVERY);
    },
  });
}
