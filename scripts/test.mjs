import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { generateClients } from "./setup/generate-clients.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { ensureTestServers, findChromium, findPostfix, isRoot } from "./setup/system-packages.mjs";
import { startTestPostgres } from "./setup/test-postgres.mjs";

/**
 * `npm test`: installs what is missing, runs every check and every test, and prints `N passed, N failed` last.
 * A check counts as one; a test file's cases count each.
 */
let passed = 0;
let failed = 0;
const skipped = [];
/** What failed, said again at the very end: a long log is often kept only by its last lines. */
const failures = [];

function count(good, bad) {
  passed += good;
  failed += bad;
}

function check(title, command, args, env = {}) {
  const started = Date.now();
  const done = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 27,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${done.status === 0 ? "✓" : "✗"} ${title} (${seconds} s)`);
  if (done.status !== 0) {
    console.log(`${done.stdout}\n${done.stderr}`);
    failures.push(title);
  }
  count(done.status === 0 ? 1 : 0, done.status === 0 ? 0 : 1);
  return done.status === 0;
}

/** Runs a test program that reports in Vitest's or Playwright's JSON, and counts its cases. */
function suite(title, command, args, env, readReport) {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-report-"));
  const report = join(folder, "report.json");
  const started = Date.now();
  console.log(`— ${title}`);
  const done = spawnSync(command, args(report), {
    stdio: "inherit",
    env: { ...process.env, ...env(report) },
  });
  try {
    const result = readReport(JSON.parse(readFileSync(report, "utf8")));
    count(result.passed, result.failed);
    failures.push(...result.failures);
    if (result.skipped > 0) skipped.push(`${title}: ${result.skipped} skipped`);
    // A file that could not even load has no failed case, and still must fail.
    if (done.status !== 0 && result.failed === 0) {
      count(0, 1);
      failures.push(`${title}: ended with ${done.status ?? done.signal}, no case failed`);
    }
  } catch (error) {
    failures.push(`${title} gave no report: ${error.message}`);
    count(0, 1);
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`— ${title} took ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** The failed cases of Vitest's report, and the files that did not load, each with the first line of why. */
function unitFailures({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const cases = assertionResults.filter((one) => one.status === "failed");
    if (cases.length === 0) return status === "failed" ? [`${file}: ${firstLine(message)}`] : [];
    return cases.map((one) => `${file}: ${one.fullName}: ${firstLine(one.failureMessages[0])}`);
  });
}

/** The failed journeys of one suite of Playwright's report, those of the suites in it too. */
function journeyFailures({ file, specs = [], suites = [] }) {
  const failed = specs.filter(({ ok, tests }) => !ok || tests.some(({ status }) => status === "flaky"));
  const here = failed.map(({ title, tests }) => {
    const message = tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message;
    return `${file}: ${title}: ${firstLine(message)}`;
  });
  return [...here, ...suites.flatMap(journeyFailures)];
}

function firstLine(text) {
  return stripVTControlCharacters(String(text ?? "no reason given"))
    .split("\n")[0]
    .slice(0, 300);
}

installPackages();
const missing = ensureTestServers();
if (missing.length > 0) {
  skipped.push(
    `Not on this machine: ${missing.join(", ")}. As root on Debian: apt-get install -y ${missing.join(" ")}`,
  );
}
if (findPostfix() && !isRoot)
  skipped.push(
    "Postfix is started by root alone: sudo npx vitest run lib/adapters/mail/smtp/postfix.test.ts",
  );
generateClients();
const postgres = await startTestPostgres();
const testEnv = {
  LOG_LEVEL: "silent",
  NEXT_TELEMETRY_DISABLED: "1",
  ...(postgres ? { TEST_POSTGRES_URL: postgres.url } : {}),
  ...(findChromium() ? { CHROMIUM_PATH: findChromium() } : {}),
};

try {
  check("format and lint", "npx", ["biome", "check", "."]);
  check("import law", "npm", ["run", "-s", "law"]);
  check("types", "npm", ["run", "-s", "types"], testEnv);
  check("dead code", "npm", ["run", "-s", "deadcode"]);
  check("models match migrations", "npx", ["tsx", "scripts/db.ts", "check"]);
  suite(
    "unit and contract tests",
    "npx",
    (report) => [
      "vitest",
      "run",
      "--reporter=default",
      "--silent=passed-only",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    () => testEnv,
    (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests,
      failures: unitFailures(json),
    }),
  );
  const built = check("build", "npx", ["next", "build"], testEnv);
  if (built && findChromium()) {
    suite(
      "journeys in a browser",
      "npx",
      () => ["playwright", "test", "--reporter=list,json"],
      (report) => ({ ...testEnv, PLAYWRIGHT_JSON_OUTPUT_NAME: report }),
      ({ stats, suites }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
        failures: suites.flatMap(journeyFailures),
      }),
    );
  }
} finally {
  postgres?.stop();
}

for (const line of failures) console.log(`failed — ${line}`);
for (const line of skipped) console.log(`skipped — ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
