import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { EvalResult } from "./eval-result";
import { addToHistory, readHistory } from "./history";
import { evalTable } from "./table";

const run = (note: string): EvalResult => ({
  at: "2026-11-25T09:00:00.000Z",
  note,
  provider: "openai",
  model: "m",
  records: 32,
  failed: 0,
  gatePassRate: 0.975,
  emailRecall: 1,
  emailPrecision: 1,
  phoneRecall: null,
  phonePrecision: null,
  websiteRight: 1,
  modelCalls: 40,
  inputTokens: 1000,
  outputTokens: 500,
  costUsdPerRecord: 0.00022,
  latencyP50: 900,
  latencyP95: 1400,
  seconds: 20,
});

it("keeps runs in order, past a line that a crash cut off, and shows them side by side", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-history-"));
  const path = join(folder, "new", "history.jsonl");
  expect(readHistory(path)).toEqual([]);
  addToHistory(path, run("first"));
  appendFileSync(path, '{"at": "2026-\n');
  addToHistory(path, run("second"));
  expect(readHistory(path)).toEqual([run("first"), run("second")]);
  const table = evalTable(readHistory(path)).split("\n");
  expect(table[1]).toMatch(/^note +first +second$/);
  expect(table[5]).toMatch(/^passed the gate +97\.5 % +97\.5 %$/);
  expect(table.find((line) => line.startsWith("phones found"))).toMatch(/– +–$/);
  rmSync(folder, { recursive: true });
});
