import { z } from "zod";

const days = z.int().min(1).max(3650).nullable();

/** How long a workspace keeps what it no longer works on, in days; null for ever. */
export const retentionShape = z.object({
  /** Ended jobs, with their leads, drafts, facts and files. */
  keepJobsDays: days,
  /** Page snapshots, and companies that no lead is of any more. */
  keepPagesDays: days,
});
export type Retention = z.infer<typeof retentionShape>;

/** What one run of the retention removed. */
export interface Swept {
  jobs: number;
  files: number;
  pages: number;
  companies: number;
}
