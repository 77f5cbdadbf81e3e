import { setTimeout as wait } from "node:timers/promises";
import Papa from "papaparse";
import { createObedientModel } from "@/e2e/fixtures/model-server/obey-attacker";
import { startJob } from "@/inngest/jobs/start-job";
import { fillWorkspace } from "@/lib/models/filled-workspace.suite";
import { jobStatus } from "@/lib/models/job/store";
import { exportRecords } from "@/lib/models/record/export.store";
import { exportJob } from "@/lib/pipeline/export-leads/export-job";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb } from "@/lib/platform/test-db";
import type { Attack } from "./attack";
import type { AttackReport } from "./attack-report";
import { breachesOfRecord, type Outcome } from "./breaches-of-record";
import { bribeFor } from "./bribe-for";
import { createAttackedJob } from "./create-attacked-job";
import { hostileSite } from "./hostile-site";
import { breachesOfHouse, houseState } from "./house-state";
import { openAttackedHouse } from "./open-attacked-house";
import { SECRETS } from "./secrets";

async function outcomesOf(tenant: Tenant, jobId: string, attacks: Attack[]): Promise<Outcome[]> {
  let csv = "";
  for await (const piece of await exportJob(tenant, jobId)) csv += piece;
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const outcomes: Outcome[] = [];
  for await (const exported of exportRecords(tenant, jobId)) {
    const attack = attacks[exported.record.position - 1];
    if (attack === undefined) throw new Error(`Record ${exported.record.position} is no attack`);
    const row = rows[outcomes.length] ?? [];
    outcomes.push({ ...exported, attack, site: hostileSite(attack), header, row });
  }
  if (outcomes.length !== attacks.length) throw new Error(`${outcomes.length} records of ${attacks.length}`);
  return outcomes;
}

/**
 * Runs a whole job in which every lead is an attack, beside a workspace that holds the canary, and looks at all that was
 * kept and exported.
 */
export async function attackJobs(attacks: Attack[]): Promise<AttackReport> {
  const started = performance.now();
  const database = await openTestDb();
  const rival = await fillWorkspace(database.db, SECRETS.canary);
  const sites = attacks.map(hostileSite);
  const model = createObedientModel(bribeFor(attacks, [rival.factId]));
  const house = await openAttackedHouse(database, sites, model);
  const { tenant } = house;
  try {
    const jobId = await createAttackedJob(tenant, sites);
    const before = await houseState(tenant, jobId);
    await startJob(tenant, jobId);
    while ((await jobStatus(tenant, jobId)) === "running") await wait(50);
    const outcomes = await outcomesOf(tenant, jobId, attacks);
    const breaches = [
      ...outcomes.flatMap(breachesOfRecord),
      ...breachesOfHouse(before, await houseState(tenant, jobId)),
    ];
    return { breaches, obeyed: model.obeyed, seconds: (performance.now() - started) / 1000 };
  } finally {
    await house.close();
    await database.close();
  }
}
