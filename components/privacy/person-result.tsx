"use client";

import { Download, Trash2 } from "lucide-react";
import { useState } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { countText, plural } from "../ui/count-text";
import { Table, Td, Th } from "../ui/table";
import { EraseDialog } from "./erase-dialog";
import type { PrivacyViewProps } from "./props";
import { tableName } from "./table-names";

/** What was found, to take away or to erase; after that, what was erased. */
export function PersonResult(props: PrivacyViewProps) {
  const { asked, found, erased, busy, onExport, onErase } = props;
  const [isErasing, setIsErasing] = useState(false);
  if (asked === null) return null;
  if (erased) return <Erased {...erased} name={asked.value} />;
  if (found === null) return null;
  const rows = Object.values(found.counts).reduce((sum, count) => sum + count, 0);
  if (rows === 0) return <p className="mt-5">Nothing is stored about {asked.value}.</p>;
  return (
    <div className="mt-5">
      <p className="mb-2 text-pretty break-words text-muted">
        {plural(rows, "row")} with one of: {found.terms.join(", ")}
      </p>
      <Counts label="What is stored" counts={found.counts} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button icon={<Download aria-hidden />} busy={busy} onClick={onExport}>
          Export as JSON
        </Button>
        <Button variant="danger" icon={<Trash2 aria-hidden />} busy={busy} onClick={() => setIsErasing(true)}>
          Erase
        </Button>
      </div>
      {isErasing && <EraseDialog name={asked.value} onClose={() => setIsErasing(false)} onErase={onErase} />}
    </div>
  );
}

function Erased({
  touched,
  files,
  scrubbed,
  name,
}: NonNullable<PrivacyViewProps["erased"]> & { name: string }) {
  return (
    <div className="mt-5" role="status">
      <Banner inset tone={scrubbed ? "plain" : "warning"}>
        <b>{name} is erased.</b> {plural(files, "uploaded file")} went too.
        {!scrubbed && " Other readers held the database’s own log: erase once more in a quiet minute."}
      </Banner>
      <div className="mt-3">
        <Counts label="What was erased" counts={touched} />
      </div>
    </div>
  );
}

function Counts({ label, counts }: { label: string; counts: Record<string, number> }) {
  return (
    <Table aria-label={label} className="max-w-120">
      <thead>
        <tr>
          <Th>{label}</Th>
          <Th className="text-right">Rows</Th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(counts).map(([table, count]) => (
          <tr key={table}>
            <Td>{tableName(table)}</Td>
            <Td className="text-right tabular-nums">{countText(count)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
