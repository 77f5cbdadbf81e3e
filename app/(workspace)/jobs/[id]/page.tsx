import type { Metadata } from "next";
import { getJobProgress } from "@/lib/models/job/progress.store";
import { enter } from "../../../enter";
import { orNotFound, orTurnedOff } from "../../../or-not-found";
import { LiveJob } from "./live-job";

export const metadata: Metadata = { title: "Job" };

export default async function JobPage({ params }: { params: Promise<{ id: string }> }) {
  orTurnedOff("bulk_processing");
  const { id } = await params;
  const { tenant } = await enter("page /jobs/[id]", `/jobs/${id}`);
  const progress = await orNotFound(getJobProgress(tenant, id, new Date()));
  return <LiveJob first={progress} />;
}
