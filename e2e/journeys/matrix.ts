import { writeFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { WRITES } from "../../lib/access/written-rules";
import { listAudit } from "../../lib/models/audit/store";
import { verifyAudit } from "../../lib/models/audit/verify-audit";
import { type Filled, fillWorkspace } from "../../lib/models/filled-workspace.suite";
import { testDatabases } from "../../lib/platform/test-db";
import { everyAsker } from "../app/matrix-askers";
import { type Cell, cellsOfInsiders, cellsOfLowRoles, cellsOfOutsiders } from "../app/matrix-cells";
import { everyDoor } from "../app/matrix-doors";
import { isTurnedAway, knock } from "../app/matrix-knock";
import { openSharedPlace } from "../app/shared-place";
import { startApp } from "../app/start-app";

/** The verbs that leave an entry in the audit log. */
const WRITTEN = new Set(Object.entries(WRITES).flatMap(([rule, words]) => (words === null ? [] : [rule])));

/** Every text of the workspace that nobody else may see holds this. */
const CANARY = "canary-7f3a9e";

/** Everything of the workspace that a refused verb could have changed. */
async function rowsOf({ tenant: { db, workspaceId }, userId }: Filled): Promise<string> {
  const query = { where: { workspaceId }, orderBy: { id: "asc" as const } };
  return JSON.stringify([
    await db.apiKey.findMany({ ...query, omit: { lastUsedAt: true } }),
    await db.membership.findMany({ where: { workspaceId }, orderBy: { userId: "asc" } }),
    await db.invitation.findMany(query),
    await db.oidcProvider.findMany(query),
    await db.campaign.findMany(query),
    await db.upload.findMany(query),
    await db.job.findMany(query),
    await db.record.findMany(query),
    await db.fact.findMany(query),
    await db.factVeto.count({ where: { workspaceId } }),
    await db.draft.findMany(query),
    await db.session.findMany({ where: { workspaceId, userId }, omit: { lastSeenAt: true } }),
  ]);
}

/** Knocks as every cell says. @returns the rules whose answers held the canary, and those that did what was asked */
async function walk(url: string, cells: Cell[]): Promise<{ seen: Set<string>; done: Set<string> }> {
  const seen = new Set<string>();
  const done = new Set<string>();
  for (const { door, asker, more, away, maySee } of cells) {
    const answer = await knock(url, door, asker, more);
    const cell = `${door.rule} × ${asker.name} ${JSON.stringify(more)} ${answer.status}`;
    const sees = answer.text.includes(CANARY);
    if (sees) seen.add(door.rule);
    if (answer.text.includes('"ok":true')) done.add(door.rule);
    expect.soft(sees && !maySee, `${cell} tells the canary`).toBe(false);
    if (away !== null) expect.soft(isTurnedAway(door, answer), cell).toBe(away);
    expect.soft(answer.status, cell).not.toBe(500);
    if (door.kind === "action") expect.soft(answer.text, cell).toMatch(/"ok":(true|false)/);
  }
  return { seen, done };
}

/** The verbs that the workspace's audit log holds. */
async function notedIn({ tenant }: Filled, refused: boolean): Promise<Set<string>> {
  const { items } = await listAudit(tenant, { refused }, { limit: 1_000 });
  return new Set(items.map(({ action }) => action));
}

for (const kind of testDatabases())
  test(`no door of a workspace on ${kind.name} opens to who does not belong there`, async () => {
    const opened = await openSharedPlace(kind.open);
    const app = await startApp(opened.settings);
    try {
      const canary = await fillWorkspace(opened.db, CANARY);
      // The file of its upload is there, so that its rows can be read.
      const path = test.info().outputPath("leads.csv");
      await writeFile(path, `company\n${CANARY}\n`);
      await opened.db.upload.updateMany({ where: { id: canary.uploadId }, data: { path } });
      const other = await fillWorkspace(opened.db, "bystander");
      const askers = await everyAsker(canary, other);
      const { id: sessionId } = await opened.db.session.findFirstOrThrow({
        where: { userId: canary.userId },
      });
      const doors = await everyDoor({ ...canary, workspaceId: canary.tenant.workspaceId, sessionId });
      const before = await rowsOf(canary);

      const outside = cellsOfOutsiders(askers, doors);
      await walk(app.url, outside);
      expect.soft(await rowsOf(canary), "what outsiders changed").toBe(before);
      const low = cellsOfLowRoles(askers, doors);
      await walk(app.url, low);
      expect.soft(await rowsOf(canary), "what lower roles changed").toBe(before);
      // And who belongs there gets in, so that the doors were shut and not walled up.
      const inside = cellsOfInsiders(askers, doors);
      const { seen, done } = await walk(app.url, inside);
      const written = (rules: Iterable<string>) => [...rules].filter((rule) => WRITTEN.has(rule)).sort();
      const refused = new Set(low.map(({ door }) => door.rule));
      expect.soft(written(await notedIn(canary, true)), "refusals that are noted").toEqual(written(refused));
      const noted = await notedIn(canary, false);
      expect.soft(written(done).length).toBeGreaterThanOrEqual(12);
      expect
        .soft(
          written(done).filter((rule) => !noted.has(rule)),
          "what was done unnoted",
        )
        .toEqual([]);
      expect.soft(await verifyAudit(canary.tenant)).toMatchObject({ intact: true });
      expect.soft(seen.size).toBeGreaterThanOrEqual(12);
      expect.soft(await rowsOf(canary), "what the owner could change").not.toBe(before);
      const counts = [doors, askers, outside, low, inside].map(({ length }) => length);
      test.info().annotations.push({ type: "doors, askers, cells", description: counts.join(", ") });
    } finally {
      await app.stop();
      await opened.close();
    }
  });
