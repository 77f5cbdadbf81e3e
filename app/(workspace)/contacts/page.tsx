import type { Metadata } from "next";
import { listJobNames } from "@/lib/models/job/names.store";
import { enter } from "../../enter";
import { LiveContacts } from "./live-contacts";

export const metadata: Metadata = { title: "Contacts" };

export default async function ContactsPage() {
  const { tenant } = await enter("page /contacts", "/contacts");
  const jobs = await listJobNames(tenant, 200);
  return <LiveContacts jobNames={Object.fromEntries(jobs.map((job) => [job.id, job.name]))} />;
}
