import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Command } from "commander";
import { addJob, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { erasePerson } from "@/lib/models/privacy/erase-person";
import { EMAIL, plantPerson, TOKENS } from "@/lib/models/privacy/planted-person.suite";
import { insertRecords } from "@/lib/models/record/bulk.store";
import { openDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { migrateDatabase } from "@/lib/platform/migrate/migrate-database";

/** Erases a planted person out of a large data folder and looks for every token in its bytes: `npx tsx bench/erasure.ts` */
const program = new Command().option("--records <n>", "other leads", Number, 50_000).parse();
const { records } = program.opts<{ records: number }>();
const AT_ONCE = 1_000;

const folder = mkdtempSync(join(tmpdir(), "leadloom-erasure-"));
Object.assign(env(), { DATA_DIR: folder });
const url = `file:${join(folder, "leadloom.db")}`;
await migrateDatabase(url);
const db = await openDb(url);
const tenant = await openWorkspace(db, "acme");
const { jobId } = await addJob(tenant, 1);
for (let from = 2; from < records; from += AT_ONCE) {
  const rows = Array.from({ length: AT_ONCE }, (_, n) => {
    const company = `Company ${from + n}`;
    const email = `lead${from + n}@company${from + n}.example`;
    return { position: from + n, cells: [company, email], lead: { company, email } };
  });
  await insertRecords(tenant, jobId, rows);
}
await plantPerson(tenant, folder);

/** The tokens that any byte of the data folder still holds: database, its log, uploads, keys. */
function tokensLeft(): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const texts = files.map((one) => readFileSync(join(one.parentPath, one.name), "latin1"));
  return TOKENS.filter((token) => texts.some((text) => text.includes(token)));
}

const planted = tokensLeft().length;
const megabytes = statSync(join(folder, "leadloom.db")).size / 1e6;
const started = performance.now();
const actor = { kind: "operator", id: null, name: "bench" } as const;
const { touched, files, scrubbed } = await erasePerson(tenant, { email: EMAIL }, actor, new Date());
const seconds = (performance.now() - started) / 1000;
const left = tokensLeft();
console.log({ records, megabytes: Math.round(megabytes), planted, left, seconds, touched, files, scrubbed });
await db.$disconnect();
rmSync(folder, { recursive: true, force: true });
process.exit(left.length === 0 && planted === TOKENS.length && seconds <= 60 ? 0 : 1);
