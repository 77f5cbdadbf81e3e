/** Who writes and who rewrites; one model alone does both. */
export interface Writers {
  provider: "openai" | "anthropic";
  cheap: string;
  strong: string;
}

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
  /** Share of first answers with a sentence that the gate refuses. */
  refused: number;
  writers: Writers;
  sources: string[];
  /** Money cap of the job, US dollars. */
  capUsd: number | null;
}

export const OPENAI: Writers = { provider: "openai", cheap: "gpt-6-luna", strong: "gpt-6-sol" };
export const MINI: Writers = { provider: "openai", cheap: "gpt-4.1-mini", strong: "gpt-4.1" };
export const ONE: Writers = { provider: "openai", cheap: "gpt-6-luna", strong: "gpt-6-luna" };
export const CLAUDE: Writers = {
  provider: "anthropic",
  cheap: "claude-haiku-4-5",
  strong: "claude-sonnet-5",
};
const BOTH = ["website", "structured-data"];
export const plain = { sources: BOTH, capUsd: null };

/** Ten that differ in everything a forecast leans on. */
export const RUNS: Run[] = [
  {
    ...{ rows: 100, perCompany: 4, siteless: 0, variants: 2, faults: 0, spread: 0 },
    refused: 0,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 150, perCompany: 6, siteless: 0.05, variants: 1, faults: 0, spread: 1 },
    refused: 0.02,
    writers: CLAUDE,
    ...plain,
  },
  {
    ...{ rows: 60, perCompany: 2, siteless: 0.05, variants: 3, faults: 0.05, spread: 0.5 },
    refused: 0.1,
    writers: ONE,
    ...plain,
  },
  {
    ...{ rows: 200, perCompany: 8, siteless: 0.1, variants: 2, faults: 0, spread: 1 },
    refused: 0.03,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 120, perCompany: 5, siteless: 0.1, variants: 3, faults: 0.1, spread: 1 },
    refused: 0.05,
    writers: MINI,
    ...plain,
  },
  {
    ...{ rows: 80, perCompany: 3, siteless: 0, variants: 1, faults: 0.1, spread: 0.5 },
    refused: 0,
    writers: MINI,
    ...plain,
    sources: ["website"],
  },
  {
    ...{ rows: 250, perCompany: 8, siteless: 0.05, variants: 2, faults: 0.05, spread: 2 },
    refused: 0.08,
    writers: CLAUDE,
    ...plain,
  },
  {
    ...{ rows: 100, perCompany: 3, siteless: 0.15, variants: 1, faults: 0, spread: 0.5 },
    refused: 0.01,
    writers: OPENAI,
    ...plain,
    capUsd: 0.006,
  },
  {
    ...{ rows: 40, perCompany: 1.5, siteless: 0.1, variants: 2, faults: 0.1, spread: 1 },
    refused: 0.02,
    writers: ONE,
    ...plain,
  },
  {
    ...{ rows: 150, perCompany: 5, siteless: 0.05, variants: 3, faults: 0.3, spread: 1 },
    refused: 0,
    writers: CLAUDE,
    ...plain,
  },
];

/** Ten more, which nothing was made with an eye on. */
export const JUDGES: Run[] = [
  {
    ...{ rows: 90, perCompany: 3, siteless: 0.1, variants: 1, faults: 0.05, spread: 1 },
    refused: 0.04,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 220, perCompany: 8, siteless: 0, variants: 3, faults: 0.1, spread: 0.5 },
    refused: 0.02,
    writers: MINI,
    ...plain,
  },
  {
    ...{ rows: 70, perCompany: 2.5, siteless: 0.15, variants: 2, faults: 0, spread: 1 },
    refused: 0,
    writers: CLAUDE,
    ...plain,
  },
  {
    ...{ rows: 130, perCompany: 5, siteless: 0.05, variants: 2, faults: 0.2, spread: 1 },
    refused: 0.06,
    writers: ONE,
    ...plain,
  },
  {
    ...{ rows: 180, perCompany: 6, siteless: 0.1, variants: 1, faults: 0, spread: 2 },
    refused: 0.1,
    writers: CLAUDE,
    ...plain,
    sources: ["website"],
  },
  {
    ...{ rows: 50, perCompany: 2, siteless: 0, variants: 3, faults: 0.05, spread: 0 },
    refused: 0,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 140, perCompany: 5, siteless: 0.05, variants: 2, faults: 0.05, spread: 1 },
    refused: 0.01,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 240, perCompany: 8, siteless: 0.1, variants: 1, faults: 0.1, spread: 0.5 },
    refused: 0.05,
    writers: MINI,
    ...plain,
  },
  {
    ...{ rows: 110, perCompany: 4, siteless: 0.05, variants: 2, faults: 0, spread: 0.5 },
    refused: 0.03,
    writers: CLAUDE,
    ...plain,
    capUsd: 0.1,
  },
  {
    ...{ rows: 160, perCompany: 6, siteless: 0, variants: 1, faults: 0.3, spread: 1 },
    refused: 0,
    writers: ONE,
    ...plain,
  },
];
