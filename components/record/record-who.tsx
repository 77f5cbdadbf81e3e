import { Globe, MapPin } from "lucide-react";
import type { LeadRecord } from "@/lib/models/record/shape";
import { Money } from "../ui/money";
import { personOf } from "./company-name";
import { RecordStatusWord } from "./record-status";
import { domainOf, safeHref } from "./web-address";

/** Who this is, in one line: state and reason, person, place, website, cost. */
export function RecordWho({ record }: { record: LeadRecord }) {
  const { lead, website } = record;
  const person = personOf(lead);
  const place = [lead.city, lead.country].filter(Boolean).join(", ");
  const href = website ? safeHref(website) : undefined;
  return (
    <div className="flex min-h-11 flex-none flex-wrap items-center gap-x-5 gap-y-1 border-b px-(--gutter) py-2 [--icon:14px]">
      <RecordStatusWord record={record} />
      {record.reason && <span className="min-w-0 text-pretty text-muted">{record.reason}</span>}
      {person && (
        <span className="max-sm:hidden">
          <span className="font-medium">{person}</span>{" "}
          {lead.job_title && <span className="text-muted">{lead.job_title}</span>}
        </span>
      )}
      {place && (
        <span className="flex items-center gap-1.5 max-md:hidden">
          <MapPin aria-hidden className="text-faint" />
          {place}
        </span>
      )}
      {website && (
        <span className="flex items-center gap-1.5">
          <Globe aria-hidden className="text-faint" />
          <a
            href={href}
            target="_blank"
            rel="noreferrer noopener"
            className="rounded-xs text-accent-ink hover:underline"
          >
            {domainOf(website)}
          </a>
          {record.websiteConfidence !== null && (
            <span className="text-xs text-muted">
              {Math.round(record.websiteConfidence * 100)} of 100 sure
            </span>
          )}
        </span>
      )}
      <span className="ml-auto text-muted max-sm:hidden">
        <Money usd={record.costUsd} />
      </span>
    </div>
  );
}
