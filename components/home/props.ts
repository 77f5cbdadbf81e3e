import type { ReactNode } from "react";
import type { Job, JobProgress } from "@/lib/models/job/shape";
import type { Connection } from "../settings/props";

/** Something that waits for a person, with the one act that deals with it. */
export interface Need {
  id: string;
  tone: "plain" | "success" | "warning" | "danger" | "accent";
  icon: ReactNode;
  title: string;
  note: string;
  act: string;
  href: string;
}

export interface HomeProps {
  /** Jobs at work, newest first. */
  running: JobProgress[];
  /** The last jobs, whatever their state; what needs a person is read from them. */
  recent: Job[];
  connections: Connection[];
  /** Starts the sample campaign. */
  onSample(): void;
  sampleBusy: boolean;
}
