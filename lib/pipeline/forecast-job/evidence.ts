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

/** How alike lists are taken to be before any were seen: the share between rows of one list that other lists lack. */
const KINSHIP = 1 / 100;
/** That guess counts as so many lists. */
const GUESSED_LISTS = 2;

/**
 * The most rows that past lists should count as for a share. Lists whose shares differ by no more than chance tell nearly
 * as much of the next list as its own rows; lists that disagree tell little. Method of moments for a beta-binomial, drawn
 * towards a guess for as long as the lists are few.
 */
export function worthOf(lists: Evidence[]): number {
  const sizes = lists.map(({ yes, no }) => yes + no).filter((size) => size > 0);
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const share = lists.reduce((sum, { yes }) => sum + yes, 0) / Math.max(1, rows);
  const apart = sizes.length - 1;
  if (apart < 1 || share === 0 || share === 1) return 1 / KINSHIP;
  const scatter = lists.reduce((sum, { yes, no }) => {
    const size = yes + no;
    return size === 0 ? sum : sum + (yes - size * share) ** 2 / (size * share * (1 - share));
  }, 0);
  const beyondChance = Math.max(0, scatter / apart - 1) / Math.max(1, rows / sizes.length - 1);
  return (GUESSED_LISTS + apart) / (GUESSED_LISTS * KINSHIP + apart * Math.min(1, beyondChance));
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
