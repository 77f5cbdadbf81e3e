/**
 * A CSV through the front door: sent to the running app over REST, mapped, checked, deduplicated and stored. Prints JSON.
 *   npx tsx bench/upload.ts [rows] [rounds]
 */
import { leadsCsv } from "./import.leads";
import { serveApp } from "./served-app";

const rows = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 3);
const app = await serveApp();
const csv = [...leadsCsv(rows)].join("");
const campaign = {
  offer: "We repair workshop machines on site, at a fixed price.",
  senderName: "Sam Reed",
  senderCompany: "Reed Machine Care",
};
const taken: { seconds: number; stored: number; leftOut: number; extraPeakMb: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  const form = new FormData();
  form.set("file", new Blob([csv]), "leads.csv");
  form.set("campaign", JSON.stringify({ ...campaign, name: `Round ${round}` }));
  const before = app.webMb();
  const started = performance.now();
  const answer = await fetch(`${app.url}/api/v1/jobs`, { method: "POST", headers: app.headers, body: form });
  const job = await answer.json();
  if (answer.status !== 201) throw new Error(JSON.stringify(job));
  taken.push({
    seconds: (performance.now() - started) / 1000,
    stored: job.totalRecords,
    leftOut: job.duplicateRows + job.faultyRows,
    extraPeakMb: app.webPeakMb() - before,
  });
  await fetch(`${app.url}/api/v1/jobs/${job.id}`, { method: "DELETE", headers: app.headers });
}
console.log(JSON.stringify({ rows, megabytes: csv.length / 1e6, taken }, null, 2));
await app.stop();
process.exit(0);
