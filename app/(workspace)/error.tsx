"use client";

import { ErrorView } from "@/components/errors/error-view";

/** A screen that could not be drawn. What happened is in the log; the user gets words and the id to find it by. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <ErrorView message="This screen could not be shown." requestId={error.digest ?? null} onRetry={reset} />
  );
}
