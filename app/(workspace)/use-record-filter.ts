"use client";

import { parseAsString, parseAsStringLiteral, useQueryState } from "nuqs";
import { RECORD_STATUSES } from "@/lib/models/record/shape";
import type { StatusFilter } from "./record-query";

const FILTERS = ["all", ...RECORD_STATUSES] as const;

/** The table's filter and search, kept in the address so that a link shows the same rows. */
export function useRecordFilter() {
  const [filter, setFilter] = useQueryState("status", parseAsStringLiteral(FILTERS).withDefault("all"));
  const [search, setSearch] = useQueryState(
    "q",
    parseAsString.withDefault("").withOptions({ throttleMs: 200 }),
  );
  return {
    filter,
    search,
    onFilter: (value: StatusFilter) => void setFilter(value),
    onSearch: (value: string) => void setSearch(value),
  };
}
