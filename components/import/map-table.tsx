"use client";

import { ArrowRight } from "lucide-react";
import { useState } from "react";
import type { Mapping } from "@/lib/models/record/shape";
import type { ColumnPreview } from "@/lib/models/upload/shape";
import { Button } from "../ui/button";
import { countText } from "../ui/count-text";
import { Select } from "../ui/select";
import { sendColumn } from "./column-mapping";
import { ColumnMatch } from "./column-match";
import { KEPT, TARGET_CHOICES } from "./lead-field-names";

interface MapTableProps {
  columns: readonly ColumnPreview[];
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
}

/** A file may have two thousand columns; the first ones are drawn at once, the rest when asked for. */
const FIRST = 100;
const HEAD = "h-8 border-b px-3 text-left text-xs font-medium whitespace-nowrap text-muted first:pl-0";

export function MapTable({ columns, mapping, onMapping }: MapTableProps) {
  const [all, setAll] = useState(false);
  const shown = all ? columns : columns.slice(0, FIRST);
  return (
    <>
      <table className="block w-full border-separate border-spacing-0 sm:table">
        <thead className="hidden sm:table-header-group">
          <tr>
            <th className={HEAD}>Column in file</th>
            <th className={HEAD}>First three values</th>
            <th className={HEAD}>
              <span className="sr-only">becomes</span>
            </th>
            <th className={HEAD}>Goes to</th>
            <th className={HEAD}>Match</th>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {shown.map((column) => (
            <MapRow key={column.index} column={column} mapping={mapping} onMapping={onMapping} />
          ))}
        </tbody>
      </table>
      {shown.length < columns.length && (
        <Button variant="ghost" className="mt-3" onClick={() => setAll(true)}>
          Show all {countText(columns.length)} columns
        </Button>
      )}
    </>
  );
}

const ROW = "grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1.5 border-b py-3 sm:table-row sm:border-0";
const CELL = "min-w-0 sm:h-11 sm:border-b sm:px-3 sm:first:pl-0";

function MapRow({ column, mapping, onMapping }: Omit<MapTableProps, "columns"> & { column: ColumnPreview }) {
  const name = column.header || `Column ${column.index + 1}`;
  const samples = column.samples.slice(0, 3).map((sample) => sample || "(empty)");
  const field = mapping[column.index];
  return (
    <tr className={ROW}>
      <td className={`${CELL} truncate font-medium sm:max-w-48`} title={name}>
        {name}
      </td>
      <td className={`${CELL} text-muted max-sm:order-1 max-sm:col-span-2 sm:w-2/5 sm:max-w-75`}>
        <span className="block truncate" title={samples.join("\n")}>
          {samples.join(" · ") || "(empty)"}
        </span>
      </td>
      <td className="hidden w-1 border-b text-faint [--icon:14px] sm:table-cell">
        <ArrowRight aria-hidden className="block" />
      </td>
      <td className={`${CELL} max-sm:order-2 max-sm:col-span-2 sm:w-53`}>
        <Select
          aria-label={`${name} goes to`}
          value={field ?? KEPT}
          options={TARGET_CHOICES}
          onValue={(target) => onMapping(sendColumn(mapping, column.index, target))}
        />
      </td>
      <td className={`${CELL} max-sm:justify-self-end sm:w-44`}>
        <ColumnMatch column={column} field={field} />
      </td>
    </tr>
  );
}
