import { CircleCheck, CircleDashed, CircleSlash, CircleStop, CircleX, LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import type { RecordStage, RecordStatus } from "@/lib/models/record/shape";
import { Status } from "../ui/status";
import type { Tone } from "../ui/tone";

const LOOKS: Record<RecordStatus, { tone: Tone; icon: ReactNode; word: string }> = {
  waiting: { tone: "rest", icon: <CircleDashed aria-hidden />, word: "Waiting" },
  running: { tone: "accent", icon: <LoaderCircle aria-hidden className="animate-spin" />, word: "Running" },
  done: { tone: "success", icon: <CircleCheck aria-hidden />, word: "Done" },
  no_website: { tone: "plain", icon: <CircleSlash aria-hidden />, word: "No website" },
  failed: { tone: "danger", icon: <CircleX aria-hidden />, word: "Failed" },
  cancelled: { tone: "rest", icon: <CircleStop aria-hidden />, word: "Cancelled" },
};

const AT_WORK: Record<RecordStage, string> = {
  "find-website": "Finding the site",
  "read-website": "Reading",
  "ask-sources": "Asking sources",
  "write-email": "Writing",
};

interface RecordStatusWordProps {
  record: { status: RecordStatus; stage: RecordStage | null };
  className?: string;
}

/** Where a record stands: while it runs, what is done to it. */
export function RecordStatusWord({ record, className }: RecordStatusWordProps) {
  const { tone, icon, word } = LOOKS[record.status];
  const words = record.status === "running" && record.stage ? AT_WORK[record.stage] : word;
  return (
    <Status tone={tone} icon={icon} className={className}>
      {words}
    </Status>
  );
}
