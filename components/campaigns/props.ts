import type { Job } from "@/lib/models/job/shape";
import type { Connection } from "../settings/props";

export interface JobListProps {
  jobs: Job[];
  /** Those that stand in are named in a banner. */
  connections: Connection[];
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  onSample(): void;
  sampleBusy: boolean;
}
