import { CircleCheck, CirclePause, CircleX, TriangleAlert } from "lucide-react";
import type { Job } from "@/lib/models/job/shape";
import { plural } from "../ui/count-text";
import type { Need } from "./props";

/** What a job wants of a person now, or null: failed, stopped, some records failed, or ready to look at. */
function needOf(job: Job): Need | null {
  const base = { id: job.id, href: `/jobs/${job.id}` };
  if (job.status === "failed") {
    const note = job.reason ?? "Open it to see why.";
    return {
      ...base,
      tone: "danger",
      icon: <CircleX aria-hidden />,
      title: `${job.name} failed`,
      note,
      act: "See why",
    };
  }
  if (job.status === "paused") {
    const left = plural(job.totalRecords - job.processedRecords, "record");
    const note = job.reason ?? `${left} wait. Nothing is lost.`;
    return {
      ...base,
      tone: "warning",
      icon: <CirclePause aria-hidden />,
      title: `${job.name} is paused`,
      note,
      act: "Open",
    };
  }
  if (job.status !== "completed") return null;
  if (job.failedRecords > 0) {
    const title = `${plural(job.failedRecords, "record")} of ${job.name} failed`;
    const note = "Grouped by reason. What is done is never bought again.";
    return { ...base, tone: "warning", icon: <TriangleAlert aria-hidden />, title, note, act: "See why" };
  }
  const written = job.processedRecords - job.noWebsiteRecords;
  const note = `${plural(written, "record")} with a website, ${job.noWebsiteRecords} without. The enriched file is ready.`;
  return {
    ...base,
    tone: "success",
    icon: <CircleCheck aria-hidden />,
    title: `${job.name} is done`,
    note,
    act: "Review",
  };
}

/** What needs a person, in the order of the jobs. Trials are the wizard's own business. */
export function needsOf(jobs: readonly Job[]): Need[] {
  return jobs.flatMap((job) => (job.trial ? [] : (needOf(job) ?? [])));
}
