import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listJobs } from "@/lib/models/job/store";
import { orTurnedOff } from "../../or-not-found";
import { connections } from "../../setup";
import { LiveJobs } from "./live-jobs";

export const metadata: Metadata = { title: "Campaigns" };

export default async function CampaignsPage() {
  orTurnedOff("bulk_processing");
  const first = await listJobs(await openDefaultTenant(), { limit: 50 });
  return <LiveJobs first={first} connections={connections()} />;
}
