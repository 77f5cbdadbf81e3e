"use client";

import { type ReactNode, useRef } from "react";
import { Button } from "./button";
import { columnClass, type DataColumn } from "./data-column";
import { DataRow } from "./data-row";
import { Skeleton } from "./skeleton";
import { useActiveRow } from "./use-active-row";
import { useVirtualRows } from "./use-virtual-rows";

interface DataTableProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  rowHref(row: Row): string;
  /** What stands under the first column on a phone, where the others are hidden. */
  secondLine(row: Row): ReactNode;
  /** True before the first rows are there. */
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  /** Shown in place of rows when there are none. */
  empty: ReactNode;
}

/** A long list: the head stays, only rows in sight are drawn, j and k walk, Enter opens. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, hasMore, onMore } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useVirtualRows({ count: rows.length, body, hasMore, onMore });
  const { active, setActive, move } = useActiveRow({ count: rows.length, body, scrollTo: virtual.scrollTo });
  if (!props.loading && rows.length === 0) return <>{props.empty}</>;
  return (
    <>
      <table
        aria-label={props.label}
        aria-rowcount={hasMore ? -1 : rows.length + 1}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <DataHead columns={columns} />
        <tbody ref={body}>
          <Gap height={virtual.before} />
          {virtual.items.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <DataRow
                key={props.rowKey(row)}
                row={row}
                index={item.index}
                active={item.index === active}
                columns={columns}
                href={props.rowHref(row)}
                secondLine={props.secondLine(row)}
                measure={virtual.measure}
                onActive={setActive}
                onMove={move}
              />
            );
          })}
          <Gap height={virtual.after} />
          {props.loading && <LoadingRows columns={columns.length} />}
        </tbody>
      </table>
      {hasMore && (
        <div className="flex justify-center py-3">
          <Button variant="ghost" onClick={onMore}>
            Show more
          </Button>
        </div>
      )}
    </>
  );
}

function DataHead<Row>({ columns }: { columns: readonly DataColumn<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={`sticky top-0 z-(--z-sticky) h-8 truncate border-b bg-surface px-3 text-xs font-medium text-muted first:pl-(--gutter) last:pr-(--gutter) ${columnClass(column)} ${column.width ?? ""}`}
          >
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Keeps the room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height }} className="p-0" />
    </tr>
  );
}

const LOADING_WIDTHS = ["w-40", "w-32", "w-44", "w-36", "w-28", "w-40"];

function LoadingRows({ columns }: { columns: number }) {
  return LOADING_WIDTHS.map((width, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these stand-ins never move
    <tr key={index} aria-hidden>
      <td colSpan={columns} className="h-(--row) border-b px-(--gutter)">
        <Skeleton className={width} />
      </td>
    </tr>
  ));
}
