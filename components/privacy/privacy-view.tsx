import { FindForm } from "./find-form";
import { PersonResult } from "./person-result";
import type { PrivacyViewProps } from "./props";
import { RetentionForm } from "./retention-form";

/** What is stored about somebody, and how long anything is stored. */
export function PrivacyView(props: PrivacyViewProps) {
  return (
    <>
      <FindForm {...props} />
      <PersonResult {...props} />
      <section aria-label="Retention" className="mt-10">
        <h3 className="mb-1 font-medium">How long we keep things</h3>
        <p className="mb-3 text-pretty text-muted">
          Removed once a day. What is removed cannot be brought back.
        </p>
        <RetentionForm {...props} />
      </section>
    </>
  );
}
