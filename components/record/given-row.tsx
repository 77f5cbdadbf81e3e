import { LEAD_FIELDS, type Lead } from "@/lib/models/record/shape";
import { LEAD_FIELD_NAMES } from "../import/lead-field-names";

/** What the file said about this lead. */
export function GivenRow({ lead }: { lead: Lead }) {
  const given = LEAD_FIELDS.filter((field) => lead[field]);
  if (given.length === 0) return null;
  return (
    <section className="mt-3 border-t px-(--gutter) py-3">
      <h3 className="pb-1 text-xs font-medium text-muted">From your file</h3>
      <dl className="grid grid-cols-[minmax(84px,max-content)_minmax(0,1fr)] gap-x-5">
        {given.map((field) => (
          <div key={field} className="contents">
            <dt className="py-1 text-muted">{LEAD_FIELD_NAMES[field]}</dt>
            <dd className="py-1 break-words">{lead[field]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
