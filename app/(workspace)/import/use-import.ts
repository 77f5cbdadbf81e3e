"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ImportStep } from "@/components/import/props";
import type { CampaignInput } from "@/lib/models/campaign/shape";
import type { Mapping } from "@/lib/models/record/shape";
import type { TableOptions, TablePreview } from "@/lib/models/upload/shape";
import type { Acted } from "../../act";
import { check, previewAgain, sampleTable, start, startRest, uploadTable } from "./actions";
import { FIRST_STATE, type ImportState, withPreview } from "./import-state";

/** The wizard's state and the moves between its steps. */
export function useImport() {
  const router = useRouter();
  const [state, setState] = useState<ImportState>(FIRST_STATE);
  const change = (part: Partial<ImportState>) => setState((now) => ({ ...now, ...part }));

  /** Shows that something is under way, then its error or what came of it. */
  const during = async <Value>(action: Promise<Acted<Value>>, then: (value: Value) => void) => {
    change({ busy: true, error: null, fieldErrors: [] });
    const acted = await action.catch(() => offline);
    change({ busy: false });
    if (acted.ok) then(acted.value);
    else change({ error: acted.message, fieldErrors: acted.fields });
  };
  const read = (options: TableOptions, step: ImportStep) => (preview: TablePreview) =>
    setState((now) => ({ ...withPreview(now, preview, options), step }));
  const uploadId = state.preview?.uploadId ?? "";
  const choices = { options: state.options, mapping: state.mapping };

  return {
    state,
    choices,
    go: (step: ImportStep) => change({ step, error: null }),
    takeFile(file: File) {
      const form = new FormData();
      form.set("file", file);
      void during(uploadTable(form), read({}, "preview"));
    },
    takeSample: () => void during(sampleTable(), read({}, "preview")),
    readAgain: (options: TableOptions) =>
      void during(previewAgain(uploadId, options), read(options, "preview")),
    map: (mapping: Mapping) => change({ mapping, check: null, jobId: null }),
    checkRows() {
      change({ step: "check", check: null });
      void during(check(uploadId, choices), (value) => change({ check: value }));
    },
    brief: (campaign: CampaignInput) => change({ campaign, step: "trial", jobId: null, fieldErrors: [] }),
    tryFirst: () =>
      void during(start({ uploadId, choices, campaign: state.campaign, trial: true }), (jobId) =>
        change({ jobId }),
      ),
    startAll() {
      const open = (jobId: string) => router.push(`/jobs/${jobId}`);
      const { jobId, campaign } = state;
      if (jobId !== null) void during(startRest(jobId), () => open(jobId));
      else void during(start({ uploadId, choices, campaign, trial: false }), open);
    },
  };
}

const offline: Acted<never> = {
  ok: false,
  message:
    "The server did not answer, or the file was larger than it takes. Check that Leadloom runs and try again.",
  fields: [],
  requestId: "",
};
