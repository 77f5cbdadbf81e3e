"use client";

import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";

interface ErrorViewProps {
  /** For people. */
  message: string;
  /** Finds the error in the log; null when it never reached the server. */
  requestId: string | null;
  onRetry(): void;
}

/** Something broke: what it was, what to do, and the id that finds it in the log. */
export function ErrorView({ message, requestId, onRetry }: ErrorViewProps) {
  return (
    <div role="alert" className="grid flex-1 place-items-center">
      <EmptyState
        title="That did not work"
        level={1}
        actions={
          <>
            <Button variant="primary" onClick={onRetry}>
              Try again
            </Button>
            <ButtonLink href="/">Go home</ButtonLink>
          </>
        }
      >
        <p>{message}</p>
        {requestId && (
          <p className="mt-2 text-xs">
            Request id <code className="font-mono select-all">{requestId}</code>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
