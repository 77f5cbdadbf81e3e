import type { Metadata } from "next";
import { listJobs } from "@/lib/models/job/store";
import { enter } from "../../enter";
import { orTurnedOff } from "../../or-not-found";
import { connections } from "../../setup";
import { LiveJobs } from "./live-jobs";

export const metadata: Metadata = { title: "Campaigns" };

export default async function CampaignsPage() {
  orTurnedOff("bulk_processing");
  const { tenant } = await enter("page /campaigns", "/campaigns");
  const first = await listJobs(tenant, { limit: 50 });
  return <LiveJobs first={first} connections={connections()} />;
}
