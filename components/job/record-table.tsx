"use client";

import { useMemo } from "react";
import { Button } from "../ui/button";
import { DataTable } from "../ui/data-table";
import { EmptyState } from "../ui/empty-state";
import { SearchInput } from "../ui/search-input";
import { Tabs } from "../ui/tabs";
import type { RecordFilter, RecordTableProps } from "./props";
import { recordColumns } from "./record-columns";

const FILTERS: readonly { value: RecordFilter; label: string }[] = [
  { value: "all", label: "All" },
  { value: "done", label: "Done" },
  { value: "no_website", label: "No website" },
  { value: "failed", label: "Failed" },
  { value: "running", label: "Running" },
  { value: "waiting", label: "Waiting" },
  { value: "cancelled", label: "Cancelled" },
];

/** The records of a job, filtered and searched; rows are drawn as they come into sight. */
export function RecordTable(props: RecordTableProps) {
  const { filter, counts, search, recordHref, onFilter, onSearch } = props;
  const columns = useMemo(() => recordColumns(recordHref), [recordHref]);
  const choices = FILTERS.filter(
    ({ value }) => value !== "cancelled" || filter === "cancelled" || (counts.cancelled ?? 0) > 0,
  ).map((choice) => ({ ...choice, count: counts[choice.value] }));
  const choose = (value: string) => {
    const chosen = FILTERS.find((choice) => choice.value === value);
    if (chosen) onFilter(chosen.value);
  };
  return (
    <section aria-label="Records">
      <div className="flex flex-wrap items-center gap-x-4 border-b px-(--gutter) max-sm:pb-2">
        <Tabs label="Filter by state" value={filter} choices={choices} onValue={choose} />
        <SearchInput
          label="Search the records"
          value={search}
          onValue={onSearch}
          className="ml-auto w-full sm:w-56"
        />
      </div>
      <DataTable
        label="Records"
        columns={columns}
        rows={props.rows}
        rowKey={(row) => row.id}
        rowHref={recordHref}
        secondLine={(row) => row.reason ?? row.emails[0] ?? row.website}
        loading={props.loading}
        hasMore={props.hasMore}
        onMore={props.onMore}
        empty={<NoRecords {...props} />}
      />
    </section>
  );
}

function NoRecords({ search, onFilter, onSearch }: RecordTableProps) {
  const showAll = () => {
    onSearch("");
    onFilter("all");
  };
  return (
    <EmptyState
      title={search ? `No record has “${search}”` : "No record has this state"}
      actions={<Button onClick={showAll}>Show all records</Button>}
    />
  );
}
