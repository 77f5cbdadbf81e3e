import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { importRows } from "@/lib/pipeline/import-leads/import-rows";
import { previewTable } from "@/lib/pipeline/import-leads/preview-table";
import { leadsCsv } from "./import.leads";

/**
 * Leads read, mapped, checked and deduplicated (nothing stored), against PapaParse only parsing the same file.
 * Each run is a process of its own, the two in turns. `npx tsx bench/import.ts [rows] [runs]` prints JSON.
 */
interface Run {
  rows: number;
  seconds: number;
  cpuSeconds: number;
  /** Peak resident memory above that of the loaded process. */
  extraMemoryMb: number;
}

async function leadloom(path: string): Promise<number> {
  const source = { path, fileName: "leads.csv" };
  const preview = await previewTable(source);
  const mapped = preview.columns.flatMap(({ index, guess }) =>
    guess ? [[String(index), guess] as const] : [],
  );
  const counts = await importRows(
    source,
    { options: {}, mapping: Object.fromEntries(mapped) },
    { storeBatch: async () => undefined, storeIssues: async () => undefined },
  );
  return counts.good + counts.duplicates + counts.faulty;
}

function papaparse(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = -1;
    const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: false, skipEmptyLines: true });
    parser.on("data", () => {
      rows += 1;
    });
    parser.on("end", () => resolve(rows));
    parser.on("error", reject);
    createReadStream(path, { highWaterMark: 256 * 1024 }).pipe(parser);
  });
}

const CONTENDERS = { leadloom, papaparse };
type Contender = keyof typeof CONTENDERS;

async function measure(name: Contender, path: string): Promise<Run> {
  const memory = process.memoryUsage.rss();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const rows = await CONTENDERS[name](path);
  const seconds = (performance.now() - start) / 1_000;
  const used = process.cpuUsage(cpu);
  const peak = process.resourceUsage().maxRSS * 1024;
  return {
    rows,
    seconds: rounded(seconds),
    cpuSeconds: rounded((used.user + used.system) / 1e6),
    extraMemoryMb: rounded((peak - memory) / 1e6),
  };
}

function inOwnProcess(name: Contender, path: string): Run {
  const child = spawnSync(process.execPath, [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    name,
    path,
  ]);
  if (child.status !== 0) throw new Error(`${name} failed: ${child.stderr}`);
  return JSON.parse(String(child.stdout));
}

async function compare(rows: number, runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "leadloom-bench-"));
  try {
    const path = join(folder, "leads.csv");
    await pipeline(Readable.from(leadsCsv(rows)), createWriteStream(path));
    const results: Record<Contender, Run[]> = { leadloom: [], papaparse: [] };
    for (let run = 0; run < runs; run++) {
      results.leadloom.push(inOwnProcess("leadloom", path));
      results.papaparse.push(inOwnProcess("papaparse", path));
    }
    const bytes = (await stat(path)).size;
    const median = { leadloom: middle(results.leadloom), papaparse: middle(results.papaparse) };
    console.log(JSON.stringify({ rows, columns: 12, bytes, runs, median, results }, null, 2));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function middle(runs: Run[]): Run | undefined {
  return [...runs].sort((a, b) => a.cpuSeconds - b.cpuSeconds)[runs.length >> 1];
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}

const [first = "100000", second = "5"] = process.argv.slice(2);
if (first === "leadloom" || first === "papaparse") console.log(JSON.stringify(await measure(first, second)));
else await compare(Number(first), Number(second));
