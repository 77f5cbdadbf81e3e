import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";

/** The address leads nowhere, or to something that is gone or turned off. */
export function NotFound() {
  return (
    <div className="grid flex-1 place-items-center">
      <EmptyState title="There is nothing here" level={1} actions={<ButtonLink href="/">Go home</ButtonLink>}>
        The page was moved, deleted, or its feature is turned off.
      </EmptyState>
    </div>
  );
}
