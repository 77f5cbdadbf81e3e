interface MeterProps {
  /** What it measures, for screen readers. */
  label: string;
  /** 0 to 1; more is drawn as full. */
  share: number;
}

const NEAR_FULL = 0.9;

/** How much of a limit is used. */
export function Meter({ label, share }: MeterProps) {
  const within = Math.min(Math.max(share, 0), 1);
  return (
    <div className="relative h-1 overflow-hidden rounded-full bg-pressed">
      <meter aria-label={label} value={within} className="sr-only" />
      <i
        aria-hidden
        className={`block h-full ${share >= NEAR_FULL ? "bg-danger-fill" : "bg-accent"}`}
        style={{ width: `${within * 100}%` }}
      />
    </div>
  );
}
