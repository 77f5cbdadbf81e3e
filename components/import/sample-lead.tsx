import type { Lead } from "@/lib/models/record/shape";
import { personOf } from "../record/company-name";

/** A lead in one line, to see at a glance that the columns are right. */
export function SampleLead({ lead }: { lead: Lead }) {
  const name = personOf(lead) || lead.company || lead.website || lead.email;
  if (!name) return <span className="text-muted">Nothing yet: choose where the columns go</span>;
  const work = [lead.job_title, lead.company].filter((part) => part && part !== name).join(" at ");
  const place = [lead.city, lead.country].filter(Boolean).join(", ");
  const reach = [lead.website, lead.email, lead.phone].filter((part) => part && part !== name);
  return (
    <>
      <span className="font-medium">{name}</span>
      <span className="text-muted">{[work, place, ...reach].filter(Boolean).join(" · ")}</span>
    </>
  );
}
