import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listJobs } from "@/lib/models/job/store";
import { LiveContacts } from "./live-contacts";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage() {
  const { items } = await listJobs(await openDefaultTenant(), { limit: 200 });
  return <LiveContacts jobNames={Object.fromEntries(items.map((job) => [job.id, job.name]))} />;
}
