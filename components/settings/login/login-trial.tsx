import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { Status } from "../../ui/status";
import type { TrialLine } from "./props";

/** What a test of the login came to. */
export function LoginTrial({ trial }: { trial: TrialLine[] | null }) {
  return (
    <div role="status">
      {trial !== null && (
        <ul aria-label="What the test found" className="border-t">
          {trial.map(({ what, good, said }) => (
            <li key={what} className="flex flex-wrap gap-x-4 gap-y-0.5 border-b py-2">
              <span className="w-40 flex-none text-muted">{what}</span>
              <Outcome good={good} />
              <span className="min-w-0 flex-1 basis-60 break-words">{said}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Outcome({ good }: { good: boolean | null }) {
  const [word, tone, icon] =
    good === null
      ? (["Unknown", "plain", <CircleHelp key="icon" aria-hidden />] as const)
      : good
        ? (["Good", "success", <CircleCheck key="icon" aria-hidden />] as const)
        : (["Fault", "danger", <CircleX key="icon" aria-hidden />] as const);
  return (
    <Status tone={tone} icon={icon} className="w-24 flex-none">
      {word}
    </Status>
  );
}
