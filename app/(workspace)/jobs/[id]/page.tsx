import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { getJobProgress } from "@/lib/models/job/progress.store";
import { orNotFound, orTurnedOff } from "../../../or-not-found";
import { LiveJob } from "./live-job";

export const metadata: Metadata = { title: "Job" };

export default async function JobPage({ params }: { params: Promise<{ id: string }> }) {
  orTurnedOff("bulk_processing");
  const { id } = await params;
  const progress = await orNotFound(getJobProgress(await openDefaultTenant(), id, new Date()));
  return <LiveJob first={progress} />;
}
