import type { Metadata } from "next";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import { listJobNames } from "@/lib/models/job/names.store";
import { LiveContacts } from "./live-contacts";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage() {
  const jobs = await listJobNames(await openDefaultTenant(), 200);
  return <LiveContacts jobNames={Object.fromEntries(jobs.map((job) => [job.id, job.name]))} />;
}
