import Link from "next/link";
import { companyNameOf, personOf } from "../record/company-name";
import { RecordStatusWord } from "../record/record-status";
import { domainOf } from "../record/web-address";
import type { DataColumn } from "../ui/data-column";
import type { Contact } from "./props";

/** The first value and how many more there are: `info@acme.example +2`. */
function firstOf(values: readonly string[]) {
  const [first, ...more] = values;
  if (first === undefined) return <span className="text-faint">–</span>;
  return (
    <span title={values.join("\n")}>
      {first}
      {more.length > 0 && <span className="text-muted"> +{more.length}</span>}
    </span>
  );
}

export function contactColumns(contactHref: (contact: Contact) => string): DataColumn<Contact>[] {
  return [
    {
      id: "company",
      head: "Company",
      cell: (contact) => (
        <Link
          href={contactHref(contact)}
          className="rounded-xs font-medium underline decoration-transparent underline-offset-3 hover:decoration-line-strong"
        >
          {companyNameOf(contact)}
        </Link>
      ),
    },
    { id: "person", head: "Person", from: "sm", width: "w-[13%]", cell: (contact) => personOf(contact.lead) },
    {
      id: "website",
      head: "Website",
      from: "md",
      width: "w-[13%]",
      cell: (contact) => contact.website && domainOf(contact.website),
    },
    { id: "email", head: "Email", from: "sm", width: "w-[18%]", cell: (contact) => firstOf(contact.emails) },
    { id: "phone", head: "Phone", from: "lg", width: "w-[12%]", cell: (contact) => firstOf(contact.phones) },
    { id: "state", head: "State", width: "w-36", cell: (contact) => <RecordStatusWord record={contact} /> },
    {
      id: "job",
      head: "Campaign",
      from: "lg",
      width: "w-[12%]",
      cell: (contact) => <span className="text-muted">{contact.jobName}</span>,
    },
  ];
}
