import type { SourceFigures } from "@/lib/models/source-ask/shape";
import { moneyText } from "../ui/money-text";

interface Measure {
  name: string;
  bars: { name: string; of(figures: SourceFigures): number | null }[];
  /** The figure as people read it. */
  text(value: number): string;
}

export type SourceMeasure = "hitRate" | "costPerHit" | "latency" | "agreement";

/** What the chart can show of a source. */
export const SOURCE_MEASURES: Record<SourceMeasure, Measure> = {
  hitRate: { name: "Hit rate", bars: [{ name: "Hit rate", of: ({ hitRate }) => hitRate }], text: shareText },
  costPerHit: {
    name: "Cost per hit",
    bars: [{ name: "Cost per hit", of: ({ costPerHitUsd }) => costPerHitUsd }],
    text: moneyText,
  },
  latency: {
    name: "Time",
    bars: [
      { name: "Half are quicker", of: ({ latencyP50Ms }) => latencyP50Ms },
      { name: "95 % are quicker", of: ({ latencyP95Ms }) => latencyP95Ms },
    ],
    text: millisText,
  },
  agreement: {
    name: "Agreement",
    bars: [{ name: "Agreement", of: ({ agreement }) => agreement }],
    text: shareText,
  },
};

/** A share as people read it: `90 %`. */
export function shareText(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Milliseconds as people read them: `340 ms`, `2.4 s`. */
export function millisText(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
