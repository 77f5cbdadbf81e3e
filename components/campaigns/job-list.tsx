"use client";

import { Upload } from "lucide-react";
import { TopBar } from "../shell/top-bar";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { countText } from "../ui/count-text";
import { DataTable } from "../ui/data-table";
import { EmptyState } from "../ui/empty-state";
import { ScrollArea } from "../ui/scroll-area";
import { JOB_COLUMNS, jobHref } from "./job-columns";
import type { JobListProps } from "./props";
import { StandInBanner } from "./stand-in-banner";

/** All campaigns with their jobs: state, what happens now, progress and cost. */
export function JobList(props: JobListProps) {
  return (
    <>
      <StandInBanner connections={props.connections} />
      <TopBar
        title="Campaigns"
        actions={
          <ButtonLink href="/import" variant="primary" icon={<Upload aria-hidden />}>
            Import leads
          </ButtonLink>
        }
      />
      <ScrollArea>
        <DataTable
          label="Campaigns"
          columns={JOB_COLUMNS}
          rows={props.jobs}
          rowKey={(job) => job.id}
          rowHref={jobHref}
          secondLine={(job) => `${countText(job.processedRecords)} of ${countText(job.totalRecords)}`}
          loading={props.loading}
          hasMore={props.hasMore}
          onMore={props.onMore}
          empty={<NoCampaigns {...props} />}
        />
      </ScrollArea>
    </>
  );
}

function NoCampaigns({ onSample, sampleBusy }: JobListProps) {
  return (
    <EmptyState
      title="No campaign yet"
      actions={
        <Button busy={sampleBusy} onClick={onSample}>
          Run the sample campaign
        </Button>
      }
    >
      A campaign begins with a list of leads. Import yours, or see how it goes with 30 sample companies.
    </EmptyState>
  );
}
