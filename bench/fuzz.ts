import { fuzzApp } from "../e2e/app/fuzz/fuzz-app";
import { openSharedPlace } from "../e2e/app/shared-place";
import { startApp } from "../e2e/app/start-app";

/** `npx tsx bench/fuzz.ts [requests] [seed]`: requests made from the API description, against the built app. */
const requests = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const opened = await openSharedPlace();
const app = await startApp(opened.settings);
const began = performance.now();
try {
  const onProgress = (done: number) => console.error(`${done} of ${requests}`);
  const report = await fuzzApp({ url: app.url, db: opened.db, seed, requests, atOnce: 8, onProgress });
  const seconds = (performance.now() - began) / 1000;
  const health = (await fetch(`${app.url}/api/health`)).status;
  console.log(JSON.stringify({ seed, seconds: Math.round(seconds), health, ...report }, null, 2));
  process.exitCode = report.faulty === 0 && health === 200 ? 0 : 1;
} finally {
  await app.stop();
  await opened.close();
}
