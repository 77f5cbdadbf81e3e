"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ContactTable } from "@/components/contacts/contact-table";
import { askRows } from "../record-query";
import { useRecordFilter } from "../use-record-filter";

/** All records of the workspace, newest first. */
export function LiveContacts({ jobNames }: { jobNames: Record<string, string> }) {
  const { filter, search, onFilter, onSearch } = useRecordFilter();
  const query = useInfiniteQuery({
    queryKey: ["contacts", filter, search],
    queryFn: ({ pageParam }) => askRows({ filter, search }, pageParam),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ContactTable
      contacts={rows.map((row) => ({ ...row, jobName: jobNames[row.jobId] ?? "An older job" }))}
      filter={filter}
      onFilter={onFilter}
      search={search}
      onSearch={onSearch}
      loading={query.isPending}
      hasMore={query.hasNextPage}
      onMore={() => void query.fetchNextPage()}
      contactHref={(contact) => `/records/${contact.id}`}
    />
  );
}
