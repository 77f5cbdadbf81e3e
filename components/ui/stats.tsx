import type { ReactNode } from "react";
import { Skeleton } from "./skeleton";

/** A line of large figures, parted by hairlines. */
export function Stats({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-2 border-y sm:flex [&>div]:px-4 sm:[&>div]:min-w-38 sm:[&>div]:flex-1 sm:[&>div]:px-5 sm:[&>div:first-child]:pl-0 sm:[&>div+div]:border-l max-sm:[&>div:nth-child(even)]:border-l max-sm:[&>div:nth-child(n+3)]:border-t max-sm:[&>div:nth-child(odd)]:pl-0">
      {children}
    </dl>
  );
}

interface StatProps {
  label: string;
  /** null while it is not known yet. */
  value: ReactNode | null;
  note?: ReactNode;
}

export function Stat({ label, value, note }: StatProps) {
  return (
    <div className="min-w-0 py-3.5">
      <dt className="text-muted">{label}</dt>
      <dd>
        <span className="mt-0.5 flex h-8 items-center text-2xl font-medium tracking-tight">
          {value ?? <Skeleton className="w-16" />}
        </span>
        {note && <span className="block text-xs text-muted">{note}</span>}
      </dd>
    </div>
  );
}
