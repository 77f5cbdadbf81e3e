/**
 * How long a request waits while 100,000 records are stored and 10 jobs run: 10 connections, one route after the other,
 * programs' routes and people's pages, and then what writes or works something out. Prints JSON: milliseconds per route, waited and of the
 * web server's processor time.
 *   npx tsx bench/api.ts [--records 100000] [--jobs 10] [--requests 1000] [--only PATTERN]
 */
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { leadsCsv } from "./import.leads";
import { sampleCheck } from "./sample-check";
import { sampleRows } from "./sample-rows";
import { serveApp } from "./served-app";
import { type Asked, timeRoute } from "./time-route";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    jobs: { type: "string", default: "10" },
    requests: { type: "string", default: "1000" },
    only: { type: "string", default: "" },
  },
});
const CONNECTIONS = 10;
const JOB_RECORDS = 3_000;
const CAMPAIGN = JSON.stringify({
  offer: "We repair workshop machines on site, at a fixed price.",
  senderName: "Sam Reed",
  senderCompany: "Reed Machine Care",
  capUsd: null,
});

// The delays of real life keep the jobs running while the routes are asked.
const app = await serveApp({ SAMPLE_WEB_PAGE_DELAY_MS: "1300", SAMPLE_WEB_SEARCH_DELAY_MS: "1000" });

async function call(path: string, init: RequestInit = {}) {
  const answer = await fetch(`${app.url}/api/v1${path}`, { ...init, headers: app.headers });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return answer.json();
}

async function startJob(csv: string): Promise<string> {
  const form = new FormData();
  form.set("file", new Blob([csv]), "leads.csv");
  form.set("campaign", CAMPAIGN);
  return (await call("/jobs", { method: "POST", body: form })).id;
}

const stored = await startJob([...leadsCsv(Number(values.records))].join(""));
await call(`/jobs/${stored}/pause`, { method: "POST" });
const running: string[] = [];
for (let n = 0; n < Number(values.jobs); n += 1) running.push(await startJob(sampleRows(JOB_RECORDS, n)));
/** Lists that are paused and taken up again: more than connections, so that one comes up again only when it is answered. */
const toggled: string[] = [];
for (let n = 0; n < 2 * CONNECTIONS; n += 1) toggled.push(await startJob(sampleRows(100, 100 + n)));
for (const id of toggled) await call(`/jobs/${id}/pause`, { method: "POST" });
await wait(15_000);
const [active = ""] = running;
const record = (await call(`/jobs/${active}/records?limit=1&status=done`)).items[0].id as string;

const ROUTES = [
  "/api/health",
  "/api/metrics",
  "/api/v1/openapi.json",
  "/api/v1/jobs",
  `/api/v1/jobs/${stored}`,
  `/api/v1/jobs/${active}`,
  `/api/v1/jobs/${stored}/records?limit=50`,
  `/api/v1/jobs/${active}/records?limit=50&status=done`,
  `/api/v1/jobs/${stored}/records?limit=50&search=winery`,
  `/api/v1/jobs/${stored}/records?limit=50&search=nobody`,
  `/api/v1/jobs/${stored}/records?limit=50&status=done`,
  "/api/v1/records?limit=50",
  "/api/v1/records?limit=50&search=bakery",
  "/api/v1/records?limit=50&search=nobody",
  `/api/v1/records/${record}`,
  `/api/v1/jobs/${stored}/sources`,
  `/api/v1/jobs/${active}/sources`,
  "/api/v1/keys",
  "/api/v1/audit?limit=50",
  "/api/v1/audit/actors",
  "/api/v1/audit/check",
  "/api/v1/privacy/retention",
  "/",
  "/campaigns",
  "/contacts",
  "/import",
  `/jobs/${stored}`,
  `/jobs/${active}`,
  `/records/${record}`,
  "/settings",
];
/** What changes something, or works something out. */
let asked = 0;
const WRITES: [method: "POST" | "PUT", path: string, body?: () => unknown][] = [
  ["POST", "/api/v1/keys", () => ({ name: `bench ${asked++}`, role: "viewer" })],
  ["PUT", "/api/v1/privacy/retention", () => ({ keepJobsDays: 365, keepPagesDays: 90 })],
  ["POST", "/api/v1/privacy/find", () => ({ email: `nobody.${asked++}@nowhere.example` })],
  ["POST", "/api/v1/privacy/find", () => ({ email: `info@bakery-${5 * asked++}.example.com` })],
  ["POST", "/api/v1/checks", () => sampleCheck(asked++)],
];
/** Keys, the audit log and people's data are for people, as the pages are. */
const FOR_PROGRAMS = /^(?:POST |PUT )?\/api\/v1\/(?!keys|audit|privacy)/;
const routes: Record<string, unknown> = {};

/** Job after job is taken up, and then job after job paused. */
function toggle(): string {
  const [round, at] = [Math.floor(asked / toggled.length), asked % toggled.length];
  asked += 1;
  return `/api/v1/jobs/${toggled[at]}/${round % 2 === 0 ? "resume" : "pause"}`;
}

async function time(route: string, path: () => string, how: Pick<Asked, "method" | "body"> = {}) {
  const name = route.replace(stored, "STORED").replace(active, "ACTIVE").replace(record, "RECORD");
  if (!new RegExp(values.only).test(name)) return;
  const headers = FOR_PROGRAMS.test(route) ? app.headers : app.browser;
  const requests = Number(values.requests);
  const before = app.webCpuMs();
  const times = await timeRoute({ origin: app.url, path, headers, ...how }, requests, CONNECTIONS);
  routes[name] = {
    ...times,
    cpuMs: (app.webCpuMs() - before) / requests,
  };
}

for (const path of ROUTES) await time(path, () => path);
for (const [method, path, body] of WRITES) {
  const example = body === undefined ? "" : ` ${JSON.stringify(body()).slice(0, 40)}`;
  await time(`${method} ${path}${example}`, () => path, { method, body });
}
asked = 0;
await time("POST /api/v1/jobs/{id}/resume and pause, in turns", toggle, { method: "POST" });
const jobs = await Promise.all(running.map((id) => call(`/jobs/${id}`)));
const still = jobs.filter(({ status }) => status === "running").length;
console.log(JSON.stringify({ routes, stillRunning: still, webMb: app.webMb() }, null, 2));
await app.stop();
process.exit(0);
