import { CircleCheck, Hand } from "lucide-react";
import type { Draft, Sentence } from "@/lib/models/draft/shape";
import { plural } from "../ui/count-text";
import { Status } from "../ui/status";
import { TimeAgo } from "../ui/time-ago";

const BASES: readonly { basis: Sentence["basis"]; means: string }[] = [
  { basis: "facts", means: "proven on stored pages" },
  { basis: "offer", means: "from your offer" },
  { basis: "neutral", means: "claim nothing: greeting, question, sign-off" },
];

/** What carries the email: how many sentences stand on facts, on the offer, or claim nothing. */
export function ProofSummary({ draft }: { draft: Draft }) {
  return (
    <div className="border-t py-3">
      <div className="flex items-center gap-2">
        {draft.editedAt ? (
          <Status tone="plain" icon={<Hand aria-hidden />}>
            <b className="font-medium">Changed by hand</b>
          </Status>
        ) : (
          <Status tone="success" icon={<CircleCheck aria-hidden />}>
            <b className="font-medium">Every claim has its source</b>
          </Status>
        )}
        <TimeAgo at={draft.editedAt ?? draft.createdAt} className="ml-auto text-xs text-muted" />
      </div>
      <p className="pl-5 text-xs text-muted">
        {draft.writer === "template"
          ? "By the template writer, no model involved"
          : "Written by a model, checked without one"}
      </p>
      <ul className="mt-2 pl-5">
        {BASES.map(({ basis, means }) => {
          const count = draft.sentences.filter((sentence) => sentence.basis === basis).length;
          return (
            <li key={basis} className="grid grid-cols-[88px_1fr] py-0.5">
              <span>{plural(count, "sentence")}</span>
              <span className="text-muted">{means}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
