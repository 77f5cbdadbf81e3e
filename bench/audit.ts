import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { appendAudit, readAudit, readAuditHead } from "@/lib/models/audit/store";
import { verifyAudit } from "@/lib/models/audit/verify-audit";
import { env } from "@/lib/platform/env";
import { openTestDb } from "@/lib/platform/test-db";
import { ATTACKS, type Log } from "./audit-attacks";
import { seeded } from "./forecast/random";

/** Changes an audit log in SQLite behind our back, again and again, and asks the check where: `npx tsx bench/audit.ts` */
const program = new Command()
  .option("--attacks <n>", "how many", Number, 1_000)
  .option("--entries <n>", "length of the log", Number, 60)
  .option("--seed <n>", "the same seed, the same attacks", Number, 7)
  .parse();
const { attacks, entries, seed } = program.opts<{ attacks: number; entries: number; seed: number }>();

const folder = mkdtempSync(join(tmpdir(), "leadloom-audit-"));
Object.assign(env(), { DATA_DIR: folder });
const opened = await openTestDb();
const workspaceId = "acme";
await opened.db.workspace.create({ data: { id: workspaceId, name: "Acme", slug: "acme" } });
const tenant = { db: opened.db, workspaceId };
const actor = { kind: "person", id: "p1", name: "Ada" } as const;
for (let n = 1; n <= entries; n += 1) {
  const note = { actor, action: `verb ${n % 5}`, target: `t${n}`, address: "192.0.2.1", after: { n } };
  await appendAudit(tenant, note, new Date(n * 1_000));
}
const head = await readAuditHead(tenant);
if (head === null) throw new Error("no head");
const sound: Log = { entries: await readAudit(tenant, 0, entries), head };

async function put(log: Log): Promise<void> {
  await opened.db.$transaction([
    opened.db.auditEntry.deleteMany({ where: { workspaceId } }),
    opened.db.auditEntry.createMany({ data: log.entries.map((entry) => ({ workspaceId, ...entry })) }),
    opened.db.auditHead.update({ where: { workspaceId }, data: log.head }),
  ]);
}

const random = seeded(seed);
const kinds = Object.keys(ATTACKS).filter((name): name is keyof typeof ATTACKS => name in ATTACKS);
const found: Record<string, { tried: number; found: number; placed: number }> = {};
for (let n = 0; n < attacks; n += 1) {
  const kind = kinds[n % kinds.length] ?? "edit";
  const { log, places } = ATTACKS[kind](sound, random);
  await put(log);
  const { intact, faults } = await verifyAudit(tenant);
  const told = new Set(faults.map(({ position }) => position));
  found[kind] ??= { tried: 0, found: 0, placed: 0 };
  found[kind].tried += 1;
  if (!intact) found[kind].found += 1;
  if (places.every((place) => told.has(place))) found[kind].placed += 1;
  else console.error("not placed", kind, places, faults);
}
await put(sound);
if (!(await verifyAudit(tenant)).intact) throw new Error("the log that nobody changed does not hold");
console.table(found);
await opened.close();
rmSync(folder, { recursive: true, force: true });
