import type { Change } from "./changes-of";

/** What was and what is, line by line: struck through and marked, and told to who cannot see it. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[8rem_minmax(0,1fr)]">
      {changes.map(({ name, before, after }) => (
        <div key={name} className="contents">
          <dt className="text-muted">{name}</dt>
          <dd className="flex min-w-0 flex-col items-start gap-1 font-mono text-xs break-all whitespace-pre-wrap">
            {before !== null && (
              <del className="rounded-xs bg-danger-soft px-1">
                <span className="sr-only">before: </span>
                {before}
              </del>
            )}
            {after !== null && (
              <ins className="rounded-xs bg-success-soft px-1 no-underline">
                <span className="sr-only">after: </span>
                {after}
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
