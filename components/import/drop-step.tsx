"use client";

import { ClipboardPaste, FileSpreadsheet, LoaderCircle } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { Button } from "../ui/button";
import { bytesText } from "../ui/bytes-text";
import { classNames } from "../ui/class-names";
import { PasteDialog } from "./paste-dialog";
import type { DropStepProps } from "./props";
import { StepFrame } from "./step-frame";
import { usePastedTable } from "./use-pasted-table";

/** First step: a file is dropped, chosen or pasted. */
export function DropStep({ maxBytes, sent, busy, error, onFile, onSample }: DropStepProps) {
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  usePastedTable(onFile, !busy && !pasting);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !busy) onFile(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <StepFrame
      step="file"
      title="Bring your leads"
      lede="One row for each company or person. A name and a city are enough; every other column is kept as it is."
      error={error}
    >
      <section
        aria-label="Drop a file here"
        onDragOver={onDragOver}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
        className={classNames(
          "grid min-h-70 place-items-center rounded-lg border border-dashed px-4 py-10 text-center transition-colors duration-(--fast)",
          over ? "border-accent bg-accent-soft" : "border-line-strong",
        )}
      >
        {busy ? (
          <Sending sent={sent} />
        ) : (
          <DropChoices maxBytes={maxBytes} onFile={onFile} onPaste={() => setPasting(true)} />
        )}
      </section>
      <p className="mt-4 flex flex-wrap items-center gap-x-2 text-muted">
        No list at hand?
        <Button variant="ghost" disabled={busy} onClick={onSample}>
          Use the sample list of 30 companies
        </Button>
      </p>
      <PasteDialog open={pasting} onClose={() => setPasting(false)} onFile={onFile} />
    </StepFrame>
  );
}

interface DropChoicesProps {
  maxBytes: number;
  onFile(file: File): void;
  onPaste(): void;
}

function DropChoices({ maxBytes, onFile, onPaste }: DropChoicesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="grid justify-items-center gap-1.5">
      <FileSpreadsheet aria-hidden className="text-muted [--icon:28px]" />
      <h3 className="mt-2">Drop a file here</h3>
      <p className="text-muted">CSV, TSV or XLSX, up to {bytesText(maxBytes)} and 2,000 columns</p>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        aria-label="File with leads"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          event.currentTarget.value = "";
        }}
      />
      <div className="mt-4 flex flex-wrap justify-center gap-2">
        <Button variant="primary" onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <Button icon={<ClipboardPaste aria-hidden />} onClick={onPaste}>
          Paste rows
        </Button>
      </div>
    </div>
  );
}

function Sending({ sent }: { sent: number | null }) {
  const percent = sent === null ? null : Math.round(sent * 100);
  return (
    <div aria-live="polite" className="grid w-full max-w-80 justify-items-center gap-3">
      <LoaderCircle aria-hidden className="animate-spin text-accent-ink [--icon:20px]" />
      <p>{percent === null || percent === 100 ? "Reading the file" : `Sending the file, ${percent}%`}</p>
      {percent !== null && <progress value={percent} max={100} aria-label="Sent" className="sr-only" />}
      <span aria-hidden className="h-1 w-full overflow-hidden rounded-full bg-pressed">
        <i className="block h-full bg-accent" style={{ width: `${percent ?? 100}%` }} />
      </span>
    </div>
  );
}
