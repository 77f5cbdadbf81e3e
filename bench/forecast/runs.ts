/** One campaign of the bench: its list, its brief, and how its model behaves. */
export interface Run {
  rows: number;
  /** Rows that name one company, on average. */
  perCompany: number;
  /** Share of companies that have no site. */
  siteless: number;
  variants: number;
  /** Share of requests that go wrong, some of them paid. */
  faults: number;
  /** How much longer than the shortest an answer may be: 1 is up to twice as long. */
  spread: number;
}

/** Ten that differ in everything a forecast leans on. */
export const RUNS: Run[] = [
  { rows: 100, perCompany: 4, siteless: 0, variants: 2, faults: 0, spread: 0 },
  { rows: 150, perCompany: 6, siteless: 0.05, variants: 1, faults: 0, spread: 1 },
  { rows: 60, perCompany: 2, siteless: 0.05, variants: 3, faults: 0.05, spread: 0.5 },
  { rows: 200, perCompany: 8, siteless: 0.1, variants: 2, faults: 0, spread: 1 },
  { rows: 120, perCompany: 5, siteless: 0.1, variants: 3, faults: 0.1, spread: 1 },
  { rows: 80, perCompany: 3, siteless: 0, variants: 1, faults: 0.1, spread: 0.5 },
  { rows: 250, perCompany: 8, siteless: 0.05, variants: 2, faults: 0.05, spread: 2 },
  { rows: 100, perCompany: 3, siteless: 0.15, variants: 1, faults: 0, spread: 0.5 },
  { rows: 40, perCompany: 1.5, siteless: 0.1, variants: 2, faults: 0.1, spread: 1 },
  { rows: 150, perCompany: 5, siteless: 0.05, variants: 3, faults: 0.3, spread: 1 },
];
