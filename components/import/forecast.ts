interface TrialSpending {
  costUsd: number;
  /** Records that ended, however they ended. */
  processed: number;
}

/** What all rows will cost if they cost what the trial's did; null before a row has ended. */
export function forecastUsd({ costUsd, processed }: TrialSpending, totalRows: number): number | null {
  if (processed === 0) return null;
  return (costUsd / processed) * totalRows;
}

/** How many rows a cap pays for at the trial's price; null when it pays for all, or nothing is known. */
export function rowsWithinCap(trial: TrialSpending, totalRows: number, capUsd: number | null): number | null {
  const whole = forecastUsd(trial, totalRows);
  if (whole === null || capUsd === null || whole <= capUsd) return null;
  return Math.floor((capUsd * trial.processed) / trial.costUsd);
}
