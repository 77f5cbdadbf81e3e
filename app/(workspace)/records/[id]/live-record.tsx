"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RecordBusy, RecordDetail, RecordViewProps } from "@/components/record/props";
import { RecordView } from "@/components/record/record-view";
import type { Acted } from "../../../act";
import { ask, shown } from "../../ask";
import { hideFact, rerun, saveDraft, writeFact } from "./actions";

interface LiveRecordProps extends Pick<RecordViewProps, "job" | "place"> {
  first: RecordDetail;
}

/** The record view, read again after each change and while the record is at work. */
export function LiveRecord({ first, job, place }: LiveRecordProps) {
  const { id } = first.record;
  const client = useQueryClient();
  const [busy, setBusy] = useState<RecordBusy>(null);
  const { data } = useQuery({
    queryKey: ["record", id],
    queryFn: () => ask<RecordDetail>(`/api/v1/records/${id}`),
    initialData: first,
    refetchInterval: (query) => (isAtWork(query.state.data) ? 1_000 : false),
  });
  const run = async (what: string, action: Promise<Acted<unknown>>) => {
    setBusy(what);
    shown(await action);
    await client.invalidateQueries({ queryKey: ["record", id] });
    setBusy(null);
  };
  const fieldOf = (factId: string) => data.facts.find((fact) => fact.id === factId)?.field ?? "website";
  return (
    <RecordView
      {...data}
      job={job}
      place={place}
      busy={busy}
      onEditFact={(factId, value) =>
        void run(factId, writeFact(id, { factId, field: fieldOf(factId), value }))
      }
      onAddFact={(field, value) => void run("new", writeFact(id, { factId: null, field, value }))}
      onHideFact={(factId, hidden) => void run(factId, hideFact(id, factId, hidden))}
      onEditDraft={(draftId, edit) => void run(draftId, saveDraft(draftId, edit))}
      onRerun={() => void run("rerun", rerun(id))}
    />
  );
}

function isAtWork(detail: RecordDetail | undefined): boolean {
  return detail?.record.status === "waiting" || detail?.record.status === "running";
}
