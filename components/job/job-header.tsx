"use client";

import { Ellipsis, Pause, Play, RotateCcw, Square } from "lucide-react";
import { useState } from "react";
import type { Job } from "@/lib/models/job/shape";
import { TopBar } from "../shell/top-bar";
import { Button } from "../ui/button";
import { plural } from "../ui/count-text";
import { DownloadLink } from "../ui/download-link";
import { DropdownMenu, MenuItem } from "../ui/dropdown-menu";
import { IconButton } from "../ui/icon-button";
import { CancelJobDialog } from "./cancel-job-dialog";
import { JobStatusWord } from "./job-status";
import type { JobHeaderProps } from "./props";

const AT_WORK: Job["status"][] = ["pending", "running", "paused"];

/** The job's name, its state and what can be done to it. */
export function JobHeader(props: JobHeaderProps) {
  const { job, busy } = props;
  const [asking, setAsking] = useState(false);
  const atWork = AT_WORK.includes(job.status);
  return (
    <>
      <TopBar
        crumbs={[{ name: "Campaigns", href: "/campaigns" }]}
        title={job.name}
        aside={<JobStatusWord status={job.status} />}
        actions={
          <>
            <PauseButton {...props} />
            <DownloadLink href={props.resultsHref} variant={atWork ? "secondary" : "primary"}>
              <span className="max-sm:sr-only">{atWork ? "Download so far" : "Download results"}</span>
            </DownloadLink>
            <DropdownMenu trigger={<IconButton label="More" icon={<Ellipsis aria-hidden />} />}>
              <MenuItem
                icon={<RotateCcw aria-hidden />}
                disabled={job.failedRecords === 0 || busy !== null}
                onSelect={() => props.onRetryFailed()}
              >
                Retry {plural(job.failedRecords, "failed record")}
              </MenuItem>
              <MenuItem
                icon={<Square aria-hidden />}
                danger
                disabled={!atWork || busy !== null}
                onSelect={() => setAsking(true)}
              >
                Cancel the job
              </MenuItem>
            </DropdownMenu>
          </>
        }
      />
      <CancelJobDialog job={job} open={asking} onClose={() => setAsking(false)} onCancel={props.onCancel} />
    </>
  );
}

function PauseButton({ job, busy, onPause, onResume }: JobHeaderProps) {
  if (job.status === "paused") {
    return (
      <Button icon={<Play aria-hidden />} busy={busy === "resume"} onClick={onResume}>
        Resume
      </Button>
    );
  }
  if (job.status !== "running" && job.status !== "pending") return null;
  return (
    <Button icon={<Pause aria-hidden />} busy={busy === "pause"} onClick={onPause}>
      Pause
    </Button>
  );
}
