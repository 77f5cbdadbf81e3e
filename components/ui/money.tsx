import { moneyText } from "./money-text";

interface MoneyProps {
  /** US dollars; null when it is not known. */
  usd: number | null;
  /** Why it is not known. Unknown is a dash and a reason, never 0. */
  unknown?: string;
  className?: string;
}

export function Money({ usd, unknown = "Not known", className }: MoneyProps) {
  if (usd !== null) return <span className={className}>{moneyText(usd)}</span>;
  return (
    <span className={className ?? "text-faint"} title={unknown}>
      <span aria-hidden>–</span>
      <span className="sr-only">{unknown}</span>
    </span>
  );
}
