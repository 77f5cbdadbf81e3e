import { CircleCheck, CircleDashed, CirclePause, CircleStop, CircleX, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import type { JobStatus } from "@/lib/models/job/shape";
import { Status } from "../ui/status";
import type { Tone } from "../ui/tone";

const LOOKS: Record<JobStatus, { tone: Tone; icon: ReactNode; word: string }> = {
  pending: { tone: "rest", icon: <CircleDashed aria-hidden />, word: "Waiting" },
  running: { tone: "accent", icon: <LoaderCircle aria-hidden className="animate-spin" />, word: "Running" },
  paused: { tone: "warning", icon: <CirclePause aria-hidden />, word: "Paused" },
  completed: { tone: "success", icon: <CircleCheck aria-hidden />, word: "Done" },
  failed: { tone: "danger", icon: <CircleX aria-hidden />, word: "Failed" },
  cancelled: { tone: "plain", icon: <CircleStop aria-hidden />, word: "Cancelled" },
};

export function JobStatusWord({ status }: { status: JobStatus }) {
  const { tone, icon, word } = LOOKS[status];
  return (
    <Status tone={tone} icon={icon}>
      {word}
    </Status>
  );
}
