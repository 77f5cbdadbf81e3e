import { jobStatus } from "@/lib/models/job/store";
import { countUnbegun, listWaiting } from "@/lib/models/record/store";
import type { Tenant } from "@/lib/platform/tenant";

/** How a job's records are fed to their runs. */
export interface Feeding {
  /** Records sent out by one step: large enough to be quick, small enough for the event API's limits. */
  batch: number;
  /** No more go out while so many that are out have not begun. */
  window: number;
}

export type NextBatch =
  | { kind: "records"; records: { id: string; position: number; attempt: number }[] }
  | { kind: "full" }
  | { kind: "paused" }
  | { kind: "ended" };

/** The records of a job that may go out now, or why none may. Those up to the position are out. */
export async function nextBatch(
  tenant: Tenant,
  jobId: string,
  after: number,
  { batch, window }: Feeding,
): Promise<NextBatch> {
  const status = await jobStatus(tenant, jobId);
  if (status === "paused") return { kind: "paused" };
  if (status !== "running") return { kind: "ended" };
  if ((await countUnbegun(tenant, jobId, after, window)) >= window) return { kind: "full" };
  return { kind: "records", records: await listWaiting(tenant, jobId, after, batch) };
}
