import { CLAUDE, MINI, ONE, OPENAI, plain, type Run, type Writers } from "./runs";

const OLDER: Writers = { provider: "openai", cheap: "gpt-4o-mini", strong: "gpt-4o" };
const FIVE: Writers = { provider: "openai", cheap: "gpt-5-mini", strong: "gpt-5" };
const OPUS: Writers = { provider: "anthropic", cheap: "claude-haiku-4-5", strong: "claude-opus-5" };

/** Twelve written after the forecast was, other lists and other pairs of models among them, and run once. */
export const FRESH: Run[] = [
  {
    ...{ rows: 75, perCompany: 3, siteless: 0.05, variants: 2, faults: 0.05, spread: 0.5 },
    refused: 0.05,
    writers: OPENAI,
    ...plain,
  },
  {
    ...{ rows: 170, perCompany: 6, siteless: 0.1, variants: 1, faults: 0, spread: 1 },
    refused: 0.08,
    writers: OLDER,
    ...plain,
  },
  {
    ...{ rows: 110, perCompany: 10, siteless: 0, variants: 3, faults: 0.1, spread: 0.5 },
    refused: 0.03,
    writers: FIVE,
    ...plain,
  },
  {
    ...{ rows: 60, perCompany: 2, siteless: 0.2, variants: 1, faults: 0, spread: 0.5 },
    refused: 0,
    writers: CLAUDE,
    ...plain,
  },
  {
    ...{ rows: 200, perCompany: 7, siteless: 0.05, variants: 2, faults: 0.05, spread: 2 },
    refused: 0.04,
    writers: OPUS,
    ...plain,
  },
  {
    ...{ rows: 140, perCompany: 5, siteless: 0.1, variants: 2, faults: 0.15, spread: 1 },
    refused: 0.02,
    writers: MINI,
    ...plain,
  },
  {
    ...{ rows: 45, perCompany: 1.5, siteless: 0.05, variants: 3, faults: 0, spread: 1 },
    refused: 0.1,
    writers: ONE,
    ...plain,
  },
  {
    ...{ rows: 120, perCompany: 4, siteless: 0, variants: 1, faults: 0.05, spread: 0 },
    refused: 0.02,
    writers: OPENAI,
    ...plain,
    sources: ["website"],
  },
  {
    ...{ rows: 160, perCompany: 8, siteless: 0.15, variants: 2, faults: 0.1, spread: 1 },
    refused: 0.06,
    writers: CLAUDE,
    ...plain,
  },
  {
    ...{ rows: 90, perCompany: 3, siteless: 0.05, variants: 2, faults: 0, spread: 0.5 },
    refused: 0.04,
    writers: OLDER,
    ...plain,
    capUsd: 0.012,
  },
  {
    ...{ rows: 230, perCompany: 8, siteless: 0.05, variants: 1, faults: 0.2, spread: 0.5 },
    refused: 0,
    writers: FIVE,
    ...plain,
  },
  {
    ...{ rows: 100, perCompany: 3.5, siteless: 0.1, variants: 3, faults: 0.05, spread: 1.5 },
    refused: 0.07,
    writers: OPENAI,
    ...plain,
  },
];
