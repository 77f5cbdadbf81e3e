/**
 * What finding the session and its role, and counting it against the limits, costs a request, over a database with so many people.
 * Run: `npx tsx bench/session.ts [people] [looks]`. Prints one JSON line.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allow } from "@/lib/access/allow";
import { countAddress, countCaller } from "@/lib/access/limit-requests";
import { openSession } from "@/lib/access/open-session";
import { callerOf } from "@/lib/access/open-tenant";
import { startSession } from "@/lib/access/start-session";
import { insertMember } from "@/lib/models/membership/store";
import { insertUser } from "@/lib/models/user/store";
import { ensureDefaultWorkspace } from "@/lib/models/workspace/store";
import { openDb } from "@/lib/platform/db";
import { migrateDatabase } from "@/lib/platform/migrate/migrate-database";

const [people = 2000, looks = 20_000] = process.argv.slice(2).map(Number);

const folder = mkdtempSync(join(tmpdir(), "leadloom-bench-"));
const url = `file:${join(folder, "bench.db")}`;
await migrateDatabase(url);
const db = await openDb(url);
const workspaceId = await ensureDefaultWorkspace(db);

const tokens: string[] = [];
for (let index = 0; index < people; index += 1) {
  const person = { email: `p${index}@bench.example`, name: "P", passwordHash: "none", workspaceId: null };
  const { id } = await insertUser(db, person);
  await insertMember({ db, workspaceId }, id, "member");
  tokens.push(await startSession(db, id, workspaceId, { userAgent: "bench", address: "" }, new Date()));
}

const times: number[] = [];
for (let index = 0; index < looks; index += 1) {
  const headers = new Headers({ cookie: `leadloom=${tokens[index % people]}` });
  const began = performance.now();
  const session = await openSession(db, headers, new Date());
  const caller = session === null ? null : callerOf(db, session);
  await countAddress(headers);
  if (caller !== null) await countCaller(caller);
  allow(caller, "page /campaigns");
  times.push(performance.now() - began);
}
times.sort((a, b) => a - b);
const at = (share: number) => Number((times[Math.floor(looks * share)] ?? 0).toFixed(3));
console.log(JSON.stringify({ people, looks, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }));
await db.$disconnect();
rmSync(folder, { recursive: true });
