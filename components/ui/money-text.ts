const SMALL_USD = 0.1;
const CENTS = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const FINE = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  minimumFractionDigits: 4,
  maximumFractionDigits: 4,
});

/**
 * US dollars as text: `$6.07`, and four places where cents would hide the amount (`$0.0081`).
 * An amount above nothing is never shown as nothing.
 */
export function moneyText(usd: number): string {
  if (usd === 0) return "$0";
  if (usd < 0.0001) return "< $0.0001";
  return usd < SMALL_USD ? FINE.format(usd) : CENTS.format(usd);
}
