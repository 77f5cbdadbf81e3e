"use client";

import { Field } from "../ui/field";
import { Select } from "../ui/select";
import type { PrivacyViewProps, Retention } from "./props";

const DAYS = [30, 90, 180, 365, 730];

/** How long what is done with is kept. A choice counts at once; the removal runs once a day. */
export function RetentionForm({
  retention,
  onRetention,
}: Pick<PrivacyViewProps, "retention" | "onRetention">) {
  const choose = (part: Partial<Retention>) => onRetention({ ...retention, ...part });
  return (
    <div className="grid max-w-150 gap-3 sm:grid-cols-2">
      <Keep
        label="Ended jobs"
        hint="With their leads, drafts, facts and files."
        days={retention.keepJobsDays}
        onDays={(keepJobsDays) => choose({ keepJobsDays })}
      />
      <Keep
        label="Page snapshots"
        hint="Facts keep their quotes; the page around them goes."
        days={retention.keepPagesDays}
        onDays={(keepPagesDays) => choose({ keepPagesDays })}
      />
    </div>
  );
}

interface KeepProps {
  label: string;
  hint: string;
  days: number | null;
  onDays(days: number | null): void;
}

function Keep({ label, hint, days, onDays }: KeepProps) {
  // A program may have set another number.
  const known = days === null || DAYS.includes(days) ? DAYS : [...DAYS, days].sort((a, b) => a - b);
  const options = known.map((one) => ({ value: String(one), label: `Keep for ${one} days` }));
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Select
          {...control}
          value={days === null ? "" : String(days)}
          options={[{ value: "", label: "Keep for ever" }, ...options]}
          onValue={(value) => onDays(value === "" ? null : Number(value))}
        />
      )}
    </Field>
  );
}
