import type { ReactNode } from "react";
import type { JobProgress } from "@/lib/models/job/shape";
import { Meter } from "../ui/meter";
import { Money } from "../ui/money";
import { moneyText } from "../ui/money-text";
import { costAtEnd, rateText, timeLeftText } from "./job-text";

/** Time, rate and money, side by side: spent, cap and forecast are always seen together. */
export function JobFacts({ progress }: { progress: JobProgress }) {
  const { job } = progress;
  const rate = rateText(progress.ratePerMinute);
  const atEnd = costAtEnd(progress);
  const ended = job.finishedAt !== null;
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-2 md:ml-auto md:flex">
      <Fact name="Time left">{timeLeftText(progress)}</Fact>
      <Fact name="Rate">
        {rate ?? <span className="font-normal text-faint">{ended ? "Ended" : "Known in a moment"}</span>}
      </Fact>
      <Fact name="Cost so far">
        <Money usd={job.costUsd} />{" "}
        <span className="font-normal">
          {job.capUsd === null ? "no cap" : `of ${moneyText(job.capUsd)} cap`}
        </span>
        {job.capUsd !== null && (
          <span className="mt-1 block">
            <Meter label="Cost against the cap" share={job.costUsd / job.capUsd} />
          </span>
        )}
      </Fact>
      {!ended && (
        <Fact name="Cost at the end">
          {atEnd !== null && "About "}
          <Money usd={atEnd} unknown="Known when the first record is done" />
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-muted">{name}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
