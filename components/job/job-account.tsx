import { ChevronRight } from "lucide-react";
import { FACT_FIELDS } from "@/lib/models/fact/shape";
import type { Forecast, JobProgress } from "@/lib/models/job/shape";
import { FACT_NAMES } from "../record/fact-names";
import { plural } from "../ui/count-text";
import { durationText } from "../ui/duration-text";
import { moneyText } from "../ui/money-text";
import { Table, Td, Th } from "../ui/table";
import { hitRateText } from "./hit-rate-text";
import { secondsTaken } from "./job-text";

/** After the end: what was foretold against what it took. One line that opens to a small table. */
export function JobAccount({ progress }: { progress: JobProgress }) {
  const { job, hitRates } = progress;
  const { forecast } = job;
  const seconds = secondsTaken(job);
  if (forecast === null || job.status !== "completed" || seconds === null) return null;
  const fields = FACT_FIELDS.filter((field) => forecast.hitRates[field] !== undefined);
  return (
    <details className="group border-t px-(--gutter) py-1.5">
      <summary className="flex min-h-7 cursor-pointer list-none items-center gap-1.5 rounded-xs text-muted hover:text-ink">
        <ChevronRight
          aria-hidden
          className="size-3.5 flex-none transition-transform duration-(--fast) group-open:rotate-90"
        />
        {costLine(forecast, job.costUsd)}
      </summary>
      <div className="max-w-140 pb-2">
        <Table aria-label="Forecast and actual">
          <thead>
            <tr>
              <Th>{restsOnText(forecast.restsOn)}</Th>
              <Th className="text-right">Foretold</Th>
              <Th className="text-right">Hardly over</Th>
              <Th className="text-right">Actual</Th>
            </tr>
          </thead>
          <tbody>
            <Row
              name="Cost"
              foretold={moneyOrDash(forecast.costUsdP50)}
              most={moneyOrDash(forecast.costUsdP95)}
              actual={moneyText(job.costUsd)}
            />
            <Row
              name="Time"
              foretold={durationText(forecast.secondsP50)}
              most={durationText(forecast.secondsP95)}
              actual={durationText(seconds)}
            />
            {fields.map((field) => (
              <Row
                key={field}
                name={FACT_NAMES[field]}
                foretold={hitRateText(forecast.hitRates[field])}
                most=""
                actual={hitRateText(hitRates?.[field])}
              />
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}

function Row({ name, foretold, most, actual }: Record<"name" | "foretold" | "most" | "actual", string>) {
  return (
    <tr>
      <Td>{name}</Td>
      <Td className="text-right text-muted">{foretold}</Td>
      <Td className="text-right text-muted">{most}</Td>
      <Td className="text-right">{actual}</Td>
    </tr>
  );
}

function costLine({ costUsdP50 }: Forecast, actualUsd: number): string {
  if (costUsdP50 === null) return "Forecast and actual";
  return `Foretold ${moneyText(costUsdP50)}, took ${moneyText(actualUsd)}`;
}

function moneyOrDash(usd: number | null): string {
  return usd === null ? "–" : moneyText(usd);
}

function restsOnText({ trialRows, pastRows }: Forecast["restsOn"]): string {
  return `From ${plural(trialRows + pastRows, "row")}`;
}
