import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { actorId, actorName, wordsFor } from "./log-words";
import type { LogFilter, LogViewProps } from "./props";

const OUTCOMES = [
  { value: "all", label: "Done or refused" },
  { value: "done", label: "Done" },
  { value: "refused", label: "Refused" },
] as const;

/** Who, what, whether it was allowed, and when. */
export function LogFilters({ filter, actors, words, onFilter }: LogViewProps) {
  const people = actors.map((actor) => ({ value: actorId(actor), label: actorName(actor) }));
  return (
    <div className="grid grid-cols-2 items-end gap-2 sm:grid-cols-3 lg:grid-cols-5">
      <Field label="Who">
        {(control) => (
          <Select
            {...control}
            value={filter.who}
            options={[{ value: "", label: "Anybody" }, ...people]}
            onValue={(who) => onFilter({ who })}
          />
        )}
      </Field>
      <Field label="What">
        {(control) => (
          <Select
            {...control}
            value={filter.what}
            options={[{ value: "", label: "Anything" }, ...verbs(words)]}
            onValue={(what) => onFilter({ what })}
          />
        )}
      </Field>
      <Field label="Outcome">
        {(control) => (
          <Select
            {...control}
            value={filter.outcome}
            options={OUTCOMES}
            onValue={(value) => onFilter({ outcome: outcomeOf(value) })}
          />
        )}
      </Field>
      <Day label="From" value={filter.from} onValue={(from) => onFilter({ from })} />
      <Day label="Until" value={filter.until} onValue={(until) => onFilter({ until })} />
    </div>
  );
}

function Day({ label, value, onValue }: { label: string; value: string; onValue(value: string): void }) {
  return (
    <Field label={label}>
      {(control) => (
        <Input
          {...control}
          type="date"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** By their words; doors that do the same under two names stay two, since the log keeps them apart. */
function verbs(words: Record<string, string>) {
  const named = Object.keys(words).map((value) => ({
    value,
    label: value.includes("/api/") ? `${wordsFor(value, words)} (REST)` : wordsFor(value, words),
  }));
  return named.sort((a, b) => a.label.localeCompare(b.label, "en"));
}

function outcomeOf(value: string): LogFilter["outcome"] {
  return OUTCOMES.find((one) => one.value === value)?.value ?? "all";
}
