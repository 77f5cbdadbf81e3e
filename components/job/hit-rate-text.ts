/** A share of rows as people read it: `90 %`. */
export function hitRateText(rate: number | undefined): string {
  return rate === undefined ? "–" : `${Math.round(rate * 100)} %`;
}
