import { ButtonLink } from "../ui/button-link";
import { EmptyState } from "../ui/empty-state";

/** The screen is there, and the person's role does not reach it. */
export function Forbidden() {
  return (
    <div className="grid flex-1 place-items-center">
      <EmptyState
        title="Your role does not open this"
        level={1}
        actions={<ButtonLink href="/">Go home</ButtonLink>}
      >
        Ask an owner or admin of the workspace to do it, or to give you another role.
      </EmptyState>
    </div>
  );
}
