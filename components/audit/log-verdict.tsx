import type { AuditVerdict } from "@/lib/models/audit/shape";
import { Banner } from "../ui/banner";
import { countText } from "../ui/count-text";

const WORDS: Record<AuditVerdict["faults"][number]["what"], string> = {
  changed: "is not as it was written",
  missing: "is missing",
  added: "was added by somebody else",
  cut_off: "was cut off",
};
const MOST = 5;

/** What the check found: that the log holds, or where it does not. */
export function LogVerdict({ verdict }: { verdict: AuditVerdict }) {
  const { intact, entries, head, faults } = verdict;
  const shown = faults.toSorted((a, b) => a.position - b.position).slice(0, MOST);
  return (
    <Banner inset tone={intact ? "plain" : "danger"}>
      {intact ? (
        <b>All {countText(entries)} entries are as they were written.</b>
      ) : (
        <b>{faults.length === 1 ? "One place is wrong." : `${countText(faults.length)} places are wrong.`}</b>
      )}
      {shown.map(({ position, what }) => (
        <p key={`${position} ${what}`}>
          Entry {position} {WORDS[what]}.
        </p>
      ))}
      {faults.length > MOST && <p>And {countText(faults.length - MOST)} more after these.</p>}
      {entries > 0 && (
        <p className="mt-1 text-xs break-all">
          Head <code className="font-mono">{head}</code>. Note it elsewhere: a later check against it finds a
          log that was turned back as a whole.
        </p>
      )}
    </Banner>
  );
}
