import { getJobProgress } from "@/lib/models/job/progress.store";
import { listJobs } from "@/lib/models/job/store";
import { enter } from "../enter";
import { connections } from "../setup";
import { LiveHome } from "./live-home";

export default async function HomePage() {
  const { tenant } = await enter("page /", "/");
  const { items } = await listJobs(tenant, { limit: 20 });
  const active = items.filter((job) => job.status === "running" || job.status === "paused").slice(0, 5);
  const running = await Promise.all(active.map((job) => getJobProgress(tenant, job.id, new Date())));
  return <LiveHome running={running} recent={items} connections={connections()} />;
}
