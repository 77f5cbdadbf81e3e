import { resampledMean } from "./draw-cost";
import type { SeededRandom } from "./seeded-random";

/** What is known about time. */
export interface SeenTimes {
  /** Of each row of the trial, from its start to its end. */
  rowSeconds: number[];
  /** Whole past jobs: their seconds divided by their rows, crowding and all. */
  pastSecondsPerRow: number[];
  /** Rows worked on side by side. */
  lanes: number;
}

/** Deviation, as a share, of a job's pace from that of past ones, and from what ten rows alone in the house show. */
const PAST_SPREAD = 0.25;
const TRIAL_SPREAD = 0.55;
/** What one process needs for a row however many lanes there are, seconds (measured by bench/jobs.ts). */
const OWN_WORK = 0.05;
/**
 * Rows that wait for the web go as fast in all lanes as in a few; rows that wait for this machine do not gain by more
 * lanes. A trial does not tell which: so much of the way is taken from the first to the second.
 */
const CROWDING = 1 / 3;

/** One of the many ways in which the time for so many rows may turn out. */
export function drawSeconds(rows: number, times: SeenTimes, random: SeededRandom): number {
  const { rowSeconds, pastSecondsPerRow } = times;
  const slowest = Math.max(0, ...rowSeconds);
  const whole = (secondsPerRow: number) => Math.max(slowest, rows * secondsPerRow);
  if (pastSecondsPerRow.length > 0) {
    return whole(resampledMean(pastSecondsPerRow, random)) * Math.exp(PAST_SPREAD * random.normal());
  }
  const lanes = Math.min(times.lanes, Math.max(1, rows));
  const free = resampledMean(rowSeconds, random) / lanes;
  const crowded = Math.max(free, slowest / Math.max(1, rowSeconds.length));
  const trial = whole(Math.max(OWN_WORK, free ** (1 - CROWDING) * crowded ** CROWDING));
  return trial * Math.exp(TRIAL_SPREAD * random.normal());
}
