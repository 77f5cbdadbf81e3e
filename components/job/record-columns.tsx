import Link from "next/link";
import type { RecordRow } from "@/lib/models/record/shape";
import { companyNameOf } from "../record/company-name";
import { RecordStatusWord } from "../record/record-status";
import { domainOf } from "../record/web-address";
import type { DataColumn } from "../ui/data-column";
import { Money } from "../ui/money";

/** The columns of a job's records, most wanted first. */
export function recordColumns(recordHref: (row: RecordRow) => string): DataColumn<RecordRow>[] {
  return [
    {
      id: "company",
      head: "Company",
      cell: (row) => (
        <Link
          href={recordHref(row)}
          className="rounded-xs font-medium underline decoration-transparent underline-offset-3 hover:decoration-line-strong"
        >
          {companyNameOf(row)}
        </Link>
      ),
    },
    {
      id: "website",
      head: "Website",
      from: "sm",
      width: "w-[14%]",
      cell: (row) => (row.website ? domainOf(row.website) : <Nothing row={row} what="No website" />),
    },
    {
      id: "state",
      head: "State",
      width: "w-36 sm:w-[19%]",
      cell: (row) => <StateCell row={row} />,
    },
    {
      id: "emails",
      head: "Emails",
      from: "md",
      width: "w-[15%]",
      cell: (row) => row.emails.join(", ") || <Nothing row={row} what="None found" />,
    },
    {
      id: "phones",
      head: "Phones",
      from: "lg",
      width: "w-[11%]",
      cell: (row) => row.phones.join(", ") || <Nothing row={row} what="None found" />,
    },
    { id: "subject", head: "Subject", from: "lg", width: "w-[13%]", cell: (row) => row.subject },
    {
      id: "cost",
      head: "Cost",
      from: "sm",
      width: "w-24",
      num: true,
      cell: (row) => row.status !== "waiting" && <Money usd={row.costUsd} className="text-muted" />,
    },
  ];
}

function StateCell({ row }: { row: RecordRow }) {
  return (
    <span className="flex min-w-0 items-center gap-2" title={row.reason ?? undefined}>
      <RecordStatusWord record={row} className="flex-none" />
      {row.reason && <span className="truncate text-muted max-sm:hidden">{row.reason}</span>}
    </span>
  );
}

/** Nothing yet and nothing there look different: a record that has not ended stays empty. */
function Nothing({ row, what }: { row: RecordRow; what: string }) {
  if (row.status !== "done" && row.status !== "no_website") return null;
  return <span className="text-faint">{what}</span>;
}
