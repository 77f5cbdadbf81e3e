"use client";

import { agoText } from "./ago-text";
import { useNow } from "./use-now";

interface TimeAgoProps {
  /** ISO 8601. */
  at: string;
  className?: string;
}

/** When something was, for a glance; the exact time is its tip. */
export function TimeAgo({ at, className }: TimeAgoProps) {
  const now = useNow();
  return (
    <time
      dateTime={at}
      title={now === null ? undefined : new Date(at).toLocaleString()}
      className={className}
    >
      {now === null ? at.slice(0, 10) : agoText(Date.parse(at), now)}
    </time>
  );
}
