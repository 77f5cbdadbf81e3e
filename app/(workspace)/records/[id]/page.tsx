import type { Metadata } from "next";
import { findJob } from "@/lib/models/job/names.store";
import { findNeighbours } from "@/lib/models/record/neighbours.store";
import { loadRecordDetail } from "../../../api/v1/records/load-record-detail";
import { enter } from "../../../enter";
import { orNotFound } from "../../../or-not-found";
import { LiveRecord } from "./live-record";

export const metadata: Metadata = { title: "Record" };

export default async function RecordPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { tenant } = await enter("page /records/[id]", `/records/${id}`);
  const detail = await orNotFound(loadRecordDetail(tenant, id));
  const job = await findJob(tenant, detail.record.jobId);
  const { previous, next } = await findNeighbours(tenant, detail.record);
  const href = (record: string | null) => (record === null ? null : `/records/${record}`);
  return (
    <LiveRecord
      first={detail}
      job={{ name: job.name, href: `/jobs/${job.id}` }}
      place={{
        position: detail.record.position,
        total: job.totalRecords,
        previousHref: href(previous),
        nextHref: href(next),
      }}
    />
  );
}
