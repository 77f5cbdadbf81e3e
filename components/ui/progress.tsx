import { classNames } from "./class-names";

/** What a part of the work came to. The colours are the legend's. */
export type ProgressKind = "done" | "none" | "failed" | "stopped" | "running" | "waiting";

export interface ProgressPart {
  kind: ProgressKind;
  label: string;
  count: number;
}

export const PART_FILL: Record<ProgressKind, string> = {
  done: "bg-accent",
  none: "bg-control",
  failed: "bg-danger-fill",
  stopped: "bg-line-strong",
  running: "bg-accent-line",
  waiting: "bg-pressed",
};

const HEIGHTS = { thin: "h-1", normal: "h-1.5", thick: "h-2" };

interface ProgressProps {
  /** What it measures, for screen readers. */
  label: string;
  parts: readonly ProgressPart[];
  total: number;
  height?: keyof typeof HEIGHTS;
}

/** One bar of several parts. What is left over is still to do. */
export function Progress({ label, parts, total, height = "normal" }: ProgressProps) {
  const drawn = parts.filter((part) => part.count > 0 && part.kind !== "waiting");
  const words = drawn.map((part) => `${part.label} ${part.count}`).join(", ");
  return (
    <div
      role="img"
      aria-label={`${label}: ${words || "nothing yet"}, of ${total}`}
      className={classNames("flex gap-px overflow-hidden rounded-full bg-pressed", HEIGHTS[height])}
    >
      {drawn.map((part) => (
        <i
          key={part.kind}
          className={classNames(
            "block min-w-0.5 transition-[width] duration-(--base) ease-out",
            PART_FILL[part.kind],
            part.kind === "running" && "animate-breathe",
          )}
          style={{ width: `${(part.count / Math.max(total, 1)) * 100}%` }}
        />
      ))}
    </div>
  );
}
