import type { EvalResult } from "./eval-result";

const percent = (share: number | null) => (share === null ? "–" : `${(share * 100).toFixed(1)} %`);
const number = (value: number | null, unit = "") => (value === null ? "–" : `${value}${unit}`);

const LINES: [name: string, of: (run: EvalResult) => string][] = [
  ["run", (run) => run.at.slice(0, 16).replace("T", " ")],
  ["note", (run) => run.note || "–"],
  ["provider", (run) => run.provider],
  ["model", (run) => run.model],
  ["records (failed)", (run) => `${run.records} (${run.failed})`],
  ["passed the gate", (run) => percent(run.gatePassRate)],
  ["right website", (run) => percent(run.websiteRight)],
  ["emails found", (run) => percent(run.emailRecall)],
  ["emails true", (run) => percent(run.emailPrecision)],
  ["phones found", (run) => percent(run.phoneRecall)],
  ["phones true", (run) => percent(run.phonePrecision)],
  ["model calls", (run) => number(run.modelCalls)],
  ["tokens in / out", (run) => `${run.inputTokens} / ${run.outputTokens}`],
  [
    "cost a record",
    (run) => (run.costUsdPerRecord === null ? "unknown" : `$${run.costUsdPerRecord.toFixed(5)}`),
  ],
  ["call p50 / p95", (run) => `${number(run.latencyP50)} / ${number(run.latencyP95, " ms")}`],
  ["whole run", (run) => `${run.seconds.toFixed(1)} s`],
];

/** Runs side by side, oldest on the left. */
export function evalTable(runs: EvalResult[]): string {
  const rows = LINES.map(([name, of]) => [name, ...runs.map(of)]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("   ");
  return rows.map((row) => line(row).trimEnd()).join("\n");
}
