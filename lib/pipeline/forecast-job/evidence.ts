/** What speaks for and against something, in rows or companies; fractions are shares of one. */
export interface Evidence {
  yes: number;
  no: number;
}

/** Counts items that hold and that do not. */
export function weigh<Item>(items: Item[], holds: (item: Item) => boolean): Evidence {
  const yes = items.filter(holds).length;
  return { yes, no: items.length - yes };
}

/**
 * Joins what was known beforehand, the past and the trial. Another list tells of this one only so much: however many rows
 * the past has, it counts as at most `most`.
 */
export function pooled(prior: Evidence, trial: Evidence, past: Evidence, most: number): Evidence {
  const weight = Math.min(1, most / Math.max(1, past.yes + past.no));
  return {
    yes: prior.yes + trial.yes + weight * past.yes,
    no: prior.no + trial.no + weight * past.no,
  };
}
