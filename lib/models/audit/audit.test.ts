import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { NOW, openWorkspace } from "../filled-workspace.suite";
import {
  appendAudit,
  eraseAuditDetails,
  listAudit,
  readAudit,
  readAuditHead,
  type StoredEntry,
  type StoredHead,
} from "./store";
import { verifyAudit } from "./verify-audit";

const LENGTH = 12;
const actor = { kind: "person", id: "p1", name: "Ada" } as const;

describe.each(testDatabases())("the audit log on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-audit-"));
  let opened: TestDatabase;
  let tenant: Tenant;
  let written: StoredEntry[];
  let head: StoredHead;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
    for (let n = 1; n <= LENGTH; n += 1)
      await appendAudit(
        tenant,
        { actor, action: `action records/${n % 3}`, target: `r${n}`, address: "192.0.2.1", after: { n } },
        new Date(NOW.getTime() + n),
      );
    written = await readAudit(tenant, 0, 100);
    head = (await readAuditHead(tenant)) ?? expect.fail("no head");
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Puts the table back as it was written. */
  beforeEach(() => put(written, head));

  async function put(entries: StoredEntry[], last: StoredHead): Promise<void> {
    const { db, workspaceId } = tenant;
    await db.auditEntry.deleteMany({ where: { workspaceId } });
    await db.auditEntry.createMany({ data: entries.map((entry) => ({ workspaceId, ...entry })) });
    await db.auditHead.update({ where: { workspaceId }, data: last });
  }

  it("is told newest first, page by page, and to its own workspace only", async () => {
    const first = await listAudit(tenant, {}, { limit: 8 });
    const rest = await listAudit(tenant, {}, { limit: 8, cursor: first.nextCursor ?? "" });
    const positions = [...first.items, ...rest.items].map(({ position }) => position);
    expect(positions).toEqual(Array.from({ length: LENGTH }, (_, n) => LENGTH - n));
    expect(first.items[0]).toMatchObject({ actor, target: "r12", before: null, after: { n: 12 } });
    const other = await openWorkspace(opened.db, "other");
    expect((await listAudit(other, {}, { limit: 8 })).items).toEqual([]);
    expect(await verifyAudit(other)).toMatchObject({ intact: true, entries: 0 });
  });

  it("holds as it was written, also after a person's data in it was erased by the book", async () => {
    expect(await verifyAudit(tenant)).toMatchObject({ intact: true, entries: LENGTH, faults: [] });
    const hasFour = (detail: string) => JSON.parse(detail).after.n === 4;
    expect(await eraseAuditDetails(tenant, actor, hasFour, NOW)).toBe(1);
    expect(await verifyAudit(tenant)).toMatchObject({ intact: true, entries: LENGTH + 1 });
    const entries = await readAudit(tenant, 0, 100);
    expect(entries.filter(({ detail }) => detail === null).map(({ position }) => position)).toEqual([4]);
  });

  it("names an entry whose details were taken away without a note", async () => {
    await put(
      written.map((entry) => (entry.position === 4 ? { ...entry, detail: null } : entry)),
      head,
    );
    expect((await verifyAudit(tenant)).faults).toEqual([{ position: 4, what: "changed" }]);
  });

  it("keeps its order when many write at once", async () => {
    const many = await openWorkspace(opened.db, "many");
    await Promise.all(
      Array.from({ length: 15 }, (_, n) => appendAudit(many, { actor, action: `a${n}` }, new Date())),
    );
    expect(await verifyAudit(many)).toMatchObject({ intact: true, entries: 15 });
  });

  const place = fc.integer({ min: 1, max: LENGTH });
  const column = fc.constantFrom(
    "at",
    "actor",
    "actorId",
    "action",
    "target",
    "address",
    "detail",
    "detailMac",
    "mac",
    "chain",
  );
  type Column = keyof StoredEntry;

  it("names the place of every edit", async () => {
    await fc.assert(
      fc.asyncProperty(place, column, async (position, name) => {
        await put(
          written.map((entry) => (entry.position === position ? edited(entry, name) : entry)),
          head,
        );
        const { faults } = await verifyAudit(tenant);
        // The last entry's chain is what the head was sealed over.
        expect(faults[0]).toMatchObject({ position });
        expect(faults.every((fault) => Math.abs(fault.position - position) <= 1)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  function edited(entry: StoredEntry, name: Column): StoredEntry {
    if (name === "at") return { ...entry, at: new Date(entry.at.getTime() + 1_000) };
    return { ...entry, [name]: `${entry[name]} ` };
  }

  it("names every entry that was taken out of the middle or cut off the end", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(place, { minLength: 1, maxLength: 5 }), async (gone) => {
        await put(
          written.filter(({ position }) => !gone.includes(position)),
          head,
        );
        const { faults } = await verifyAudit(tenant);
        expect(faults.map(({ position }) => position)).toEqual(gone.toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it("names both places of a swap", async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async (a, b) => {
        fc.pre(a !== b);
        const swap = new Map([
          [a, b],
          [b, a],
        ]);
        await put(
          written.map((entry) => ({ ...entry, position: swap.get(entry.position) ?? entry.position })),
          head,
        );
        const at = (await verifyAudit(tenant)).faults.map(({ position }) => position);
        expect(at).toEqual(expect.arrayContaining([a, b]));
      }),
      { numRuns: 60 },
    );
  });

  it("names what was put in between or behind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: LENGTH + 1 }), async (position) => {
        const copy = { ...(written[0] as StoredEntry), position };
        const moved = written.map((entry) =>
          entry.position >= position ? { ...entry, position: entry.position + 1 } : entry,
        );
        await put([...moved, copy], head);
        const at = (await verifyAudit(tenant)).faults.map((fault) => fault.position);
        expect(at).toContain(position === 1 ? LENGTH + 1 : position);
      }),
      { numRuns: 40 },
    );
  });

  it("is found cut off when the head was cut with it, or turned back as a whole", async () => {
    const half = written.slice(0, 6);
    const sixth = half[5] as StoredEntry;
    await put(half, { ...head, position: 6, chain: sixth.chain });
    expect(await verifyAudit(tenant)).toMatchObject({
      intact: false,
      faults: [{ position: 7, what: "cut_off" }],
    });
    await put(written, head);
    const { head: noted } = await verifyAudit(tenant);
    await tenant.db.auditHead.deleteMany({ where: { workspaceId: tenant.workspaceId } });
    await tenant.db.auditEntry.deleteMany({ where: { workspaceId: tenant.workspaceId } });
    const turnedBack = await verifyAudit(tenant, noted);
    expect(turnedBack).toMatchObject({ intact: false, faults: [{ position: LENGTH, what: "cut_off" }] });
    await tenant.db.auditHead.create({ data: { workspaceId: tenant.workspaceId, ...head } });
  });
});
