"use client";

import { BriefStep } from "@/components/import/brief-step";
import { CheckStep } from "@/components/import/check-step";
import { DropStep } from "@/components/import/drop-step";
import { MapStep } from "@/components/import/map-step";
import { PreviewStep } from "@/components/import/preview-step";
import type { SourceChoice } from "@/components/import/props";
import { TopBar } from "@/components/shell/top-bar";
import type { Campaign } from "@/lib/models/campaign/shape";
import { LiveTrial } from "./live-trial";
import { useImport } from "./use-import";

interface LiveImportProps {
  maxBytes: number;
  saved: Campaign[];
  sources: SourceChoice[];
  variantsOn: boolean;
  batchesOn: boolean;
}

/** The import wizard: from a file to a running job. */
export function LiveImport(props: LiveImportProps) {
  return (
    <>
      <TopBar crumbs={[{ name: "Campaigns", href: "/campaigns" }]} title="Import leads" />
      <Steps {...props} />
    </>
  );
}

function Steps({ maxBytes, saved, sources, variantsOn, batchesOn }: LiveImportProps) {
  const { state, go, ...moves } = useImport();
  const { preview, busy, error } = state;
  if (state.step === "file" || preview === null) {
    return (
      <DropStep
        maxBytes={maxBytes}
        sent={null}
        busy={busy}
        error={error}
        onFile={moves.takeFile}
        onSample={moves.takeSample}
      />
    );
  }
  const common = { busy, error, onStep: go };
  switch (state.step) {
    case "preview":
      return (
        <PreviewStep
          {...common}
          preview={preview}
          options={state.options}
          onOptions={moves.readAgain}
          onBack={() => go("file")}
          onNext={() => go("map")}
        />
      );
    case "map":
      return (
        <MapStep
          {...common}
          preview={preview}
          mapping={state.mapping}
          onMapping={moves.map}
          onBack={() => go("preview")}
          onNext={moves.checkRows}
        />
      );
    case "check":
      return (
        <CheckStep
          {...common}
          fileName={preview.fileName}
          check={state.check}
          leftOutHref={`/api/v1/uploads/${preview.uploadId}/left-out?choices=${encodeURIComponent(JSON.stringify(moves.choices))}`}
          onBack={() => go("map")}
          onNext={() => go("brief")}
        />
      );
    case "brief":
      return (
        <BriefStep
          {...common}
          value={state.campaign}
          sources={sources}
          saved={saved}
          variantsOn={variantsOn}
          batchesOn={batchesOn}
          fieldErrors={state.fieldErrors}
          onSubmit={moves.brief}
          onBack={() => go("check")}
        />
      );
    case "trial":
      return (
        <LiveTrial
          {...common}
          jobId={state.jobId}
          totalRows={state.check?.good ?? 0}
          capUsd={state.campaign.capUsd}
          noHurry={state.campaign.noHurry}
          onBack={() => go("brief")}
          onTry={moves.tryFirst}
          onStart={moves.startAll}
        />
      );
  }
}
