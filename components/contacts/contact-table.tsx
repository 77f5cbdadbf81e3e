"use client";

import { Upload } from "lucide-react";
import { useMemo } from "react";
import { RECORD_STATUSES } from "@/lib/models/record/shape";
import { TopBar } from "../shell/top-bar";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { DataTable } from "../ui/data-table";
import { EmptyState } from "../ui/empty-state";
import { ScrollArea } from "../ui/scroll-area";
import { SearchInput } from "../ui/search-input";
import { Select } from "../ui/select";
import { contactColumns } from "./contact-columns";
import type { ContactTableProps } from "./props";

const STATES = [
  { value: "all", label: "Any state" },
  { value: "done", label: "Done" },
  { value: "no_website", label: "No website" },
  { value: "failed", label: "Failed" },
  { value: "running", label: "Running" },
  { value: "waiting", label: "Waiting" },
  { value: "cancelled", label: "Cancelled" },
];

/** Every record of every job, searched and filtered. */
export function ContactTable(props: ContactTableProps) {
  const { filter, search, contactHref, onFilter, onSearch } = props;
  const columns = useMemo(() => contactColumns(contactHref), [contactHref]);
  const choose = (value: string) => onFilter(RECORD_STATUSES.find((status) => status === value) ?? "all");
  return (
    <>
      <TopBar
        title="Contacts"
        actions={
          <ButtonLink href="/import" variant="primary" icon={<Upload aria-hidden />}>
            Import leads
          </ButtonLink>
        }
      />
      <div className="flex min-h-11 flex-none flex-wrap items-center gap-2 border-b px-(--gutter) py-1.5">
        <SearchInput
          label="Search contacts"
          value={search}
          onValue={onSearch}
          className="flex-1 sm:max-w-56"
        />
        <Select
          aria-label="State"
          value={filter}
          options={STATES}
          onValue={choose}
          className="w-34 flex-none"
        />
      </div>
      <ScrollArea>
        <DataTable
          label="Contacts"
          columns={columns}
          rows={props.contacts}
          rowKey={(contact) => contact.id}
          rowHref={contactHref}
          secondLine={(contact) => contact.emails[0] ?? contact.reason ?? contact.jobName}
          loading={props.loading}
          hasMore={props.hasMore}
          onMore={props.onMore}
          empty={<NoContacts {...props} />}
        />
      </ScrollArea>
    </>
  );
}

function NoContacts({ filter, search, onFilter, onSearch }: ContactTableProps) {
  if (filter === "all" && search === "") {
    return <EmptyState title="No contact yet">They come with the first list of leads.</EmptyState>;
  }
  const showAll = () => {
    onSearch("");
    onFilter("all");
  };
  return (
    <EmptyState title="No contact fits" actions={<Button onClick={showAll}>Show all contacts</Button>} />
  );
}
