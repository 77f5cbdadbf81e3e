import { CircleCheck, CircleSlash } from "lucide-react";
import type { Candidate } from "@/lib/models/record/shape";
import { Status } from "../ui/status";

/** Which websites were considered, and why each was or was not taken. */
export function CandidateList({ candidates }: { candidates: readonly Candidate[] }) {
  if (candidates.length === 0) return null;
  return (
    <section className="mt-3 border-t">
      <h3 className="px-(--gutter) pt-3 pb-1 text-xs font-medium text-muted">Websites considered</h3>
      <ul>
        {candidates.map((candidate) => {
          const chosen = candidate.verdict === "chosen";
          return (
            <li key={candidate.url} className="px-(--gutter) py-2">
              <div className="flex items-center gap-2">
                <Status
                  tone={chosen ? "success" : "plain"}
                  icon={chosen ? <CircleCheck aria-hidden /> : <CircleSlash aria-hidden />}
                >
                  <span className={chosen ? "font-medium" : ""}>{candidate.domain}</span>
                </Status>
                <span className="ml-auto flex-none text-xs text-muted">
                  {chosen ? "Taken" : "Not taken"}, {Math.round(candidate.score * 100)} of 100
                </span>
              </div>
              <p className="pl-5 text-xs text-pretty text-muted">{candidate.reasons.join(" · ")}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
