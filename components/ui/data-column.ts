import type { ReactNode } from "react";

/** One column of a DataTable. */
export interface DataColumn<Row> {
  id: string;
  head: string;
  cell(row: Row): ReactNode;
  /** Figures stand at the right edge. */
  num?: boolean;
  /** The width of screen from which it is shown; always, when absent. */
  from?: "sm" | "md" | "lg";
  /** A width utility such as `w-40`. Columns without one share what is left. */
  width?: string;
}

const SHOWN = { sm: "hidden sm:table-cell", md: "hidden md:table-cell", lg: "hidden lg:table-cell" };

/** The classes that the head and the cells of a column have in common. */
export function columnClass(column: Pick<DataColumn<never>, "from" | "num">): string {
  return `${column.from ? SHOWN[column.from] : ""} ${column.num ? "text-right" : "text-left"}`;
}
