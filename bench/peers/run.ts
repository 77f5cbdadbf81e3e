/**
 * CPU per page for fetch and extraction, Leadloom beside Crawlee's CheerioCrawler and Scrapy, in interleaved rounds:
 * the server on core 1, the subject on core 0. The first laps of the Node subjects warm up and are not counted: `--warm 1`
 * measures a process that has just begun, whose compiler still works beside it, `--warm 6` one that has run for a while.
 *
 * Crawlee is installed by hand in a folder of its own (`npm install crawlee@3`), Scrapy by the system's packages.
 * Run: `npx tsx bench/peers/run.ts --crawlee FOLDER [--rounds 5] [--pages 300] [--laps 3] [--warm 1]`. Prints JSON.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { countFound, type FoundCounts, type SubjectReport } from "./count-found";

const { values } = parseArgs({
  options: {
    crawlee: { type: "string" },
    rounds: { type: "string", default: "5" },
    pages: { type: "string", default: "300" },
    laps: { type: "string", default: "3" },
    warm: { type: "string", default: "1" },
  },
});
const { pages, laps, warm } = values;
const SERVER_CORE = "1";
const SUBJECT_CORE = "0";
/** The one that the system's packages, and so `python3-scrapy`, belong to. */
const SYSTEM_PYTHON = "/usr/bin/python3";
const TSX = ["node", "--import", "tsx"];
const pathOf = (file: string) => new URL(file, import.meta.url).pathname;

const pinned = (core: string, command: string[]) =>
  spawn("taskset", ["-c", core, ...command], { stdio: ["ignore", "pipe", "inherit"] });

async function startServer(): Promise<{ base: string; stop: () => void }> {
  const server = pinned(SERVER_CORE, [...TSX, pathOf("serve-pages.ts"), pages]);
  for await (const line of createInterface({ input: server.stdout }))
    return { base: line, stop: () => server.kill() };
  throw new Error("the page server ended before it listened");
}

/** The subject's last line is its report. */
async function runSubject(command: string[]): Promise<SubjectReport> {
  const subject = pinned(SUBJECT_CORE, command);
  let last = "";
  for await (const line of createInterface({ input: subject.stdout })) if (line !== "") last = line;
  return JSON.parse(last);
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

const { base, stop } = await startServer();
const subjects: Record<string, string[]> = {
  leadloom: [...TSX, pathOf("leadloom.ts"), base, pages, laps, warm],
  scrapy: [SYSTEM_PYTHON, pathOf("scrapy_spider.py"), base, pages, laps],
  ...(values.crawlee === undefined
    ? {}
    : { crawlee: ["node", pathOf("crawlee.mjs"), base, pages, laps, warm, values.crawlee] }),
};
const times: Record<string, number[]> = {};
const found: Record<string, FoundCounts> = {};
try {
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, command] of Object.entries(subjects)) {
      const report = await runSubject(command);
      times[name] = [...(times[name] ?? []), report.cpuMs / (Number(pages) * Number(laps))];
      found[name] = countFound(report.found, Number(pages));
    }
  }
} finally {
  stop();
}
const results = Object.entries(times).map(([name, all]) => ({
  name,
  cpuMsPerPage: Number(median(all).toFixed(3)),
  rounds: all.map((time) => Number(time.toFixed(3))),
  ...found[name],
}));
console.log(
  JSON.stringify({ pages: Number(pages), laps: Number(laps), warm: Number(warm), results }, null, 1),
);
