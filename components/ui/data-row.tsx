"use client";

import { useRouter } from "next/navigation";
import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { columnClass, type DataColumn } from "./data-column";

interface DataRowProps<Row> {
  row: Row;
  index: number;
  active: boolean;
  columns: readonly DataColumn<Row>[];
  href: string;
  secondLine: ReactNode;
  measure(element: Element | null): void;
  onActive(index: number): void;
  onMove(by: number): void;
}

const CELL =
  "h-14 truncate border-b bg-surface px-3 transition-colors duration-(--fast) group-hover:bg-hover sm:h-(--row) " +
  "first:pl-(--gutter) last:pr-(--gutter) group-focus-visible:bg-hover " +
  "group-focus-visible:first:shadow-[inset_2px_0_0_var(--color-accent)]";

/** A press on a link or a button in the row is theirs, not the row's. */
function isOwnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, input, label") !== null;
}

export function DataRow<Row>(props: DataRowProps<Row>) {
  const { row, index, columns } = props;
  const router = useRouter();
  const onClick = (event: MouseEvent) => {
    if (!isOwnControl(event.target)) router.push(props.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") router.push(props.href);
    if (event.key === "ArrowDown") props.onMove(1);
    if (event.key === "ArrowUp") props.onMove(-1);
    if (["Enter", "ArrowDown", "ArrowUp"].includes(event.key)) event.preventDefault();
  };
  return (
    <tr
      ref={props.measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={props.active ? 0 : -1}
      onFocus={() => props.onActive(index)}
      onClick={onClick}
      onKeyDown={onKeyDown}
      className="group outline-none"
    >
      {columns.map((column, place) => (
        <td key={column.id} className={`${CELL} ${columnClass(column)}`}>
          {column.cell(row)}
          {place === 0 && <div className="truncate text-xs text-muted sm:hidden">{props.secondLine}</div>}
        </td>
      ))}
    </tr>
  );
}
