import type { Job } from "@/lib/models/job/shape";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { plural } from "../ui/count-text";

interface CancelJobDialogProps {
  job: Job;
  open: boolean;
  onClose(): void;
  onCancel(): void;
}

/** Names what is lost and what is kept before a job is cancelled. */
export function CancelJobDialog({ job, open, onClose, onCancel }: CancelJobDialogProps) {
  const left = job.totalRecords - job.processedRecords;
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={`Cancel “${job.name}”?`}
      act="Cancel the job"
      keep="Let it run"
      onAct={onCancel}
    >
      <p>
        {plural(left, "record")} will not be worked on. What runs now ends within 10 seconds.{" "}
        {plural(job.processedRecords, "finished record")} and their emails stay, and you can download them. To
        stop for a while, pause the job instead.
      </p>
    </ConfirmDialog>
  );
}
