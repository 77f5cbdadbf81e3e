import { FACT_FIELDS } from "@/lib/models/fact/shape";
import type { Forecast } from "@/lib/models/job/shape";
import { hitRateText } from "../job/hit-rate-text";
import { FACT_NAMES } from "../record/fact-names";
import { countText, plural } from "../ui/count-text";
import { durationText } from "../ui/duration-text";
import { Money } from "../ui/money";
import { moneyText } from "../ui/money-text";
import { Stat, Stats } from "../ui/stats";

interface TrialForecastProps {
  forecast: Forecast;
  totalRows: number;
  /** The rest is written in batches: at half the price, within a day. */
  noHurry: boolean;
}

/** What all rows will take and what will be found, told before they start. */
export function TrialForecast({ forecast, totalRows, noHurry }: TrialForecastProps) {
  const { costUsdP50, costUsdP95, secondsP50, secondsP95, hitRates } = forecast;
  return (
    <section aria-label="Forecast" className="mt-6">
      <h3 className="mb-2">What all {countText(totalRows)} rows will take</h3>
      <Stats>
        <Stat
          label="Cost"
          value={<Money usd={costUsdP50} unknown="The price of the model is not known" />}
          note={costUsdP95 === null ? "No price known" : `Hardly more than ${moneyText(costUsdP95)}`}
        />
        <Stat
          label="Time"
          value={noHurry ? "Up to 24 h" : durationText(secondsP50)}
          note={
            noHurry
              ? "Longer where an email is written twice"
              : `Hardly more than ${durationText(secondsP95)}`
          }
        />
        {FACT_FIELDS.filter((field) => SHOWN.has(field)).map((field) => (
          <Stat
            key={field}
            label={FACT_NAMES[field]}
            value={hitRateText(hitRates[field])}
            note="Of the rows"
          />
        ))}
      </Stats>
      <p className="mt-2 text-xs text-muted">
        {restsOnText(forecast.restsOn)}
        {strongText(forecast.strongRewrites)}
        {noHurry && " The rest is written in batches, at half the list price of the model."}
      </p>
    </section>
  );
}

/** What most people buy a list for; the job page has the rest. */
const SHOWN = new Set<string>(["website", "email", "phone", "address", "person"]);

/** Nothing where no limit is needed for the forecast to hold. */
function strongText(strongRewrites: number | null): string {
  if (strongRewrites === null) return "";
  const rewritten = strongRewrites === 0 ? "no email" : `at most ${plural(strongRewrites, "email")}`;
  return ` So that the cost holds, the strong model rewrites ${rewritten}, and the other model the rest.`;
}

function restsOnText({ trialRows, pastRows }: Forecast["restsOn"]): string {
  const past = pastRows === 0 ? "" : ` and ${plural(pastRows, "row")} of earlier jobs like it`;
  const words = `Learned from ${plural(trialRows, "row")} of this file${past}.`;
  return `${words} “Hardly more” holds 95 times in 100.`;
}
