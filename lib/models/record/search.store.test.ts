import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addJob, openWorkspace } from "../filled-workspace.suite";
import { insertRecords } from "./bulk.store";
import { rebuildSearchIndex } from "./rebuild-search-index.store";
import { listRecords } from "./rows.store";
import type { SearchBlock } from "./search-bits";
import { findBlocks, listUnindexed, saveSearchIndex } from "./search-index.store";

const BATCH = 100;
const TRADES = ["Bakery", "Winery", "Joinery", "Smithy", "Tannery"];
/** One in 700 is named after a kestrel; the trades come a stretch at a time. */
const HALF_PAIR = "half\ud83dway";
const companyAt = (n: number) =>
  n === 1_234
    ? HALF_PAIR
    : `${TRADES[Math.floor(n / 600) % TRADES.length]} ${n % 700 === 350 ? "Kestrel" : "Linden"} ${n}`;

describe.each(testDatabases())("looking for records on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  /** Their ids by the names. */
  const jobs = new Map<string, string>();
  const names = ["first", "second", "small"];
  const sizes = [3_000, 2_000, 20];

  const idOf = (name: string) => jobs.get(name) ?? "";
  const takeIn = async (name: string, size: number) => {
    const blocks: SearchBlock[] = [];
    const jobId = idOf(name);
    for (let from = 0; from < size; from += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, size - from) }, (_, n) => ({
        ...{ position: from + n + 1, cells: [] },
        lead: { company: companyAt(from + n + 1), city: name },
      }));
      const block = await insertRecords(tenant, jobId, rows);
      if (block !== null) blocks.push(block);
    }
    await saveSearchIndex(tenant, jobId, blocks);
  };

  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "a");
    for (const [n, name] of names.entries()) {
      jobs.set(name, (await addJob(tenant, 0)).jobId);
      await takeIn(name, sizes[n] ?? 0);
    }
  });
  afterAll(() => opened.close());

  /** What reading every record finds, in the list's order. */
  const expected = (search: string, name?: string) => {
    const words = search.toLowerCase().split(" ");
    const all = names.flatMap((job, n) =>
      Array.from({ length: sizes[n] ?? 0 }, (_, at) => ({
        job,
        key: `${job} ${at + 1}`,
        text: `${companyAt(at + 1)} ${job}`.toLowerCase(),
      })),
    );
    const found = all
      .filter(({ job }) => name === undefined || job === name)
      .filter(({ text }) => words.every((word) => text.includes(word)))
      .map(({ key }) => key);
    return name === undefined ? found.reverse() : found;
  };

  /** Page after page. */
  const listed = async (search: string, name?: string) => {
    const found: string[] = [];
    const jobId = name === undefined ? undefined : idOf(name);
    let cursor: string | undefined;
    do {
      const page = await listRecords(tenant, { jobId, search }, { limit: 200, cursor });
      found.push(...page.items.map(({ lead, position }) => `${lead.city} ${position}`));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  };

  it.each([
    "kestrel",
    "joinery",
    "kestrel winery",
    "2100",
    "estre 35",
    "en",
    "nobody",
    "first 12",
    "small",
    HALF_PAIR,
  ])("finds '%s' where it is, page by page", async (search) => {
    expect(await listed(search, "first")).toEqual(expected(search, "first"));
    expect(await listed(search)).toEqual(expected(search));
  });

  it("does not read where the words are not", async () => {
    const blocks = (await findBlocks(tenant, idOf("first"), ["kestrel"])) ?? [];
    expect(blocks).toHaveLength(30);
    const read = blocks.flatMap(({ read, positions: [first] }) => (read ? [first] : []));
    expect(read).toEqual(expect.arrayContaining([301, 1_001, 1_701, 2_401]));
    expect(read.length).toBeLessThan(8);
  });

  it("looks through all of a job that is still coming in", async () => {
    await insertRecords(tenant, idOf("second"), [{ position: 1, cells: [], lead: { company: "again" } }]);
    expect(await findBlocks(tenant, idOf("second"), ["kestrel"])).toBeNull();
    expect(await findBlocks(tenant, undefined, ["kestrel"])).toBeNull();
    expect(await listed("kestrel second")).toEqual(expected("kestrel second"));
    await takeIn("second", 2_000); // A second pass over the same file stores nothing new, and knows where the records are.
    expect((await findBlocks(tenant, idOf("second"), ["kestrel"]))?.length).toBe(20);
    expect(await listed("kestrel")).toEqual(expected("kestrel"));
  });

  it("writes the index that a broken import left out, with what the cells say", async () => {
    const jobId = idOf("small");
    const more = { position: 21, cells: ["Zephyrine"], lead: { company: "Late", city: "small" } };
    await insertRecords(tenant, jobId, [more]);
    await opened.db.job.update({ where: { id: jobId }, data: { totalRecords: 21 } });
    expect(await listUnindexed(tenant, new Date(0))).toEqual([]);
    expect(await listUnindexed(tenant, new Date("2100-01-01"))).toEqual([jobId]);
    expect(await rebuildSearchIndex(tenant, jobId)).toBe(21);
    expect(await listUnindexed(tenant, new Date("2100-01-01"))).toEqual([]);
    expect(await findBlocks(tenant, jobId, ["late"])).toMatchObject([{ positions: [1, 21], read: true }]);
    expect(await listed("late small")).toEqual(["small 21"]);

    const large = idOf("first");
    await insertRecords(tenant, large, [
      { position: 3_001, cells: ["Zephyrine"], lead: { company: "Late", city: "first" } },
    ]);
    expect(await rebuildSearchIndex(tenant, large)).toBe(3_001);
    const read = async (word: string) =>
      (await findBlocks(tenant, large, [word]))?.flatMap(({ read, positions: [from] }) =>
        read ? [from] : [],
      );
    expect(await read("zephyrine")).toEqual([3_001]);
    expect(await read("zephyrinx")).toEqual([]);
  });
});
