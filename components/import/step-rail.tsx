import { Check } from "lucide-react";
import { classNames } from "../ui/class-names";
import { IMPORT_STEPS, type ImportStep } from "./props";

const NAMES: Record<ImportStep, string> = {
  file: "File",
  preview: "Preview",
  map: "Map columns",
  check: "Check",
  brief: "Brief",
  trial: "Try and start",
};

interface StepRailProps {
  step: ImportStep;
  /** A jump to an earlier step; without it the rail only tells where we are. */
  onStep?(step: ImportStep): void;
}

/** The steps of the import and where we are. */
export function StepRail({ step, onStep }: StepRailProps) {
  const now = IMPORT_STEPS.indexOf(step);
  return (
    <ol aria-label="Steps" className="mb-7 flex flex-wrap gap-x-4 gap-y-2 sm:gap-x-6">
      {IMPORT_STEPS.map((name, index) => {
        const done = index < now;
        const content = (
          <>
            <StepMark number={index + 1} done={done} now={index === now} />
            <span className={index === now ? "" : "max-sm:sr-only"}>{NAMES[name]}</span>
          </>
        );
        return (
          <li
            key={name}
            aria-current={index === now ? "step" : undefined}
            className={index === now ? "font-medium" : done ? "text-muted" : "text-faint"}
          >
            {done && onStep ? (
              <button
                type="button"
                onClick={() => onStep(name)}
                className="inline-flex items-center gap-2 rounded-sm hover:text-ink"
              >
                {content}
              </button>
            ) : (
              <span className="inline-flex items-center gap-2">{content}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function StepMark({ number, done, now }: { number: number; done: boolean; now: boolean }) {
  return (
    <span
      aria-hidden
      className={classNames(
        "grid size-5 flex-none place-items-center rounded-full text-2xs [--icon:12px]",
        now && "bg-ink text-surface",
        done && "bg-pressed",
        !now && !done && "inset-ring inset-ring-line-strong",
      )}
    >
      {done ? <Check /> : number}
    </span>
  );
}
