"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import type { CustomSource } from "@/lib/models/custom-source/shape";
import { FACT_NAMES } from "../../record/fact-names";
import { Button } from "../../ui/button";
import { ConfirmDialog } from "../../ui/confirm-dialog";
import { moneyText } from "../../ui/money-text";
import { Table, Td, Th } from "../../ui/table";
import type { SourcesProps } from "./props";
import { SourceForm } from "./source-form";

/** Sources that this workspace declared: the list, or the form of one. */
export function SourceList(props: SourcesProps) {
  const { sources, editing, onEdit, onDelete } = props;
  const [deleting, setDeleting] = useState<CustomSource | null>(null);
  if (editing !== null)
    return <SourceForm key={editing === "new" ? "new" : editing.id} {...props} editing={editing} />;
  return (
    <>
      {sources.length === 0 ? (
        <p className="text-muted">
          None yet. Any HTTP API that answers in JSON can be asked, without a line of code.
        </p>
      ) : (
        <SourceTable sources={sources} onEdit={onEdit} onDelete={setDeleting} />
      )}
      <Button variant="primary" icon={<Plus aria-hidden />} className="mt-5" onClick={() => onEdit("new")}>
        Add a source
      </Button>
      <ConfirmDialog
        open={deleting !== null}
        onClose={() => setDeleting(null)}
        title={`Delete “${deleting?.label ?? ""}”?`}
        act="Delete the source"
        keep="Keep it"
        onAct={() => deleting && onDelete(deleting.id)}
      >
        Its secret goes with it. Campaigns that name it pass it over; what it has found stays.
      </ConfirmDialog>
    </>
  );
}

interface SourceTableProps {
  sources: readonly CustomSource[];
  onEdit(source: CustomSource): void;
  onDelete(source: CustomSource): void;
}

function SourceTable({ sources, onEdit, onDelete }: SourceTableProps) {
  return (
    <Table aria-label="Own sources">
      <thead>
        <tr>
          <Th>Source</Th>
          <Th className="max-sm:hidden">Fields</Th>
          <Th className="max-sm:hidden">A call</Th>
          <Th>
            <span className="sr-only">Acts</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <Td className="h-auto max-w-60 py-2">
              <p className="truncate font-medium">{source.label}</p>
              <p className="truncate text-xs text-muted">{new URL(source.url).host}</p>
            </Td>
            <Td className="max-w-60 truncate text-muted max-sm:hidden">
              {source.fields.map(({ field }) => FACT_NAMES[field]).join(", ")}
            </Td>
            <Td className="text-muted max-sm:hidden">
              {source.pricePerCallUsd === null ? "Not known" : moneyText(source.pricePerCallUsd)}
            </Td>
            <Td className="text-right">
              <Button
                size="sm"
                variant="ghost"
                aria-label={`Delete ${source.label}`}
                onClick={() => onDelete(source)}
              >
                Delete
              </Button>{" "}
              <Button size="sm" aria-label={`Change ${source.label}`} onClick={() => onEdit(source)}>
                Change
              </Button>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
