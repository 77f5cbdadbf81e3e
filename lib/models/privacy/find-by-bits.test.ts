import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { editDraft, saveDrafts } from "../draft/store";
import { addJob, NOW, openWorkspace } from "../filled-workspace.suite";
import { insertRecords } from "../record/bulk.store";
import { saveSearchIndex } from "../record/search-index.store";
import { cancelRecords, finishRecord, listWaiting, reopenRecords, setWebsite } from "../record/store";
import { gatherWords } from "../word-block/gather.store";
import { BLOCK_ROWS, beginBlock, placeWords } from "../word-block/store";
import { mentions, surePart } from "./mention";
import { findMentions } from "./person.store";
import { PERSONAL_TABLES } from "./table-map";

const RECORDS = 120;
const UNITS = [..."abcdefghijklmnoABCDEFGßİΩKéÄ漢0123456789@.- "];
/** What JSON writes in another way, and half a pair. */
const AWKWARD = [...UNITS, '"', "\\", "\n", "\ud83d", "\ude00"];
const words = fc.string({ unit: fc.constantFrom(...UNITS), minLength: 1, maxLength: 14 });
const text = fc.string({ unit: fc.constantFrom(...AWKWARD), minLength: 1, maxLength: 14 });

/** What may happen to a record and its drafts. */
const event = fc.record({
  kind: fc.constantFrom(
    ...(["draft", "draft", "edit", "edit", "website", "website", "finish", "reopen"] as const),
    ...(["cancel", "fill", "fill", "fill", "gather", "older", "left"] as const),
  ),
  // Few, so that much happens to each.
  at: fc.nat(3),
  words: text,
  more: text,
});
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;
interface Begun {
  tenant: Tenant;
  jobId: string;
  ids: string[];
}

describe.each(testDatabases())("a person looked for by bits on $name", (kind) => {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(() => opened.close());

  /** A workspace whose records hold these cells, all in blocks. */
  async function begin(cells: string[]): Promise<Begun> {
    const tenant = await openWorkspace(opened.db, newId());
    const { jobId } = await addJob(tenant, 0);
    const rows = Array.from({ length: RECORDS }, (_, n) => ({
      position: n + 1,
      cells: [cells[n % cells.length] ?? "", `linden ${n}`],
      lead: { company: `linden ${n}` },
    }));
    const blocks = [];
    for (let from = 0; from < RECORDS; from += 20)
      blocks.push(await insertRecords(tenant, jobId, rows.slice(from, from + 20)));
    await saveSearchIndex(
      tenant,
      jobId,
      blocks.filter((block) => block !== null),
    );
    const ids = (await listWaiting(tenant, jobId, 0, RECORDS)).map(({ id }) => id);
    return { tenant, jobId, ids };
  }

  /**
   * What reading every row finds: rows that hold the term, and those of them that every database sees to hold it.
   * PostgreSQL takes İ for i and the sign of kelvin for k, as we do; SQLite takes no letter beyond ASCII for another.
   */
  async function readAll({ db, workspaceId }: Tenant, name: "Draft" | "Record", term: string) {
    const rows: Record<string, unknown>[] =
      name === "Draft"
        ? await db.draft.findMany({ where: { workspaceId } })
        : await db.record.findMany({ where: { workspaceId } });
    const sure = surePart(term).toLowerCase();
    const hold = (test: (value: string) => boolean) =>
      rows.filter((row) =>
        PERSONAL_TABLES[name].columns.some((column) => {
          const value = row[column];
          return typeof value === "string" && mentions(value, [term]) && test(value);
        }),
      );
    return { all: hold(() => true), sure: hold((value) => lowerAscii(value).includes(sure)) };
  }

  const happenings: Record<Event["kind"], (begun: Begun, id: string, one: Event) => Promise<unknown>> = {
    draft: ({ tenant }, id, { words: subject, more }) => {
      const sentences = [{ text: more, basis: "neutral" as const, factIds: [] }];
      const draft = { subject, body: more + subject, sentences, language: "en", receipt: null };
      return saveDrafts(tenant, id, [{ ...draft, variant: 1, writer: "template" }]);
    },
    edit: async ({ tenant }, recordId, { words: subject, more: body }) => {
      const draft = await tenant.db.draft.findFirst({ where: { recordId } });
      if (draft !== null) await editDraft(tenant, draft.id, { subject, body }, NOW);
    },
    website: async ({ tenant }, id, { words: url, more: domain }) => {
      const { attempt } = await tenant.db.record.findFirstOrThrow({ where: { id } });
      const judged = { score: 0, verdict: "rejected" as const, reasons: [domain, url] };
      const candidates = [{ url, domain, ...judged }];
      await setWebsite(tenant, id, attempt, { website: null, confidence: null, candidates });
    },
    finish: async ({ tenant }, id, { words: reason }) => {
      const { attempt } = await tenant.db.record.findFirstOrThrow({ where: { id } });
      await finishRecord(tenant, id, attempt, { status: "failed", reason, now: NOW });
    },
    cancel: ({ tenant, jobId }, _, { words: reason }) => cancelRecords(tenant, jobId, reason, NOW),
    reopen: ({ tenant }, recordId) => reopenRecords(tenant, { recordId }),
    fill: ({ tenant }) => fillBlock(tenant),
    gather: ({ tenant }) => gatherWords(tenant, new Date("2100-01-01")),
    older: ({ tenant }, id) => moveTo(tenant, id, null),
    left: async ({ tenant }, id) => moveTo(tenant, id, await beginBlock(tenant)),
  };

  it("is found wherever reading every row finds them", { timeout: 300_000 }, async () => {
    const given = fc.record({
      cells: fc.array(words, { minLength: 1, maxLength: 12 }),
      events: fc.array(event, { minLength: 10, maxLength: 60 }),
      others: fc.array(text, { maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ cells, events, others }) => {
        const begun = await begin(cells);
        for (const one of events) await happenings[one.kind](begun, begun.ids[one.at] ?? "", one);
        await fillBlock(begun.tenant);
        const said = events.flatMap(({ words, more }) => [
          ...[words, words.slice(1, 6), more.slice(0, 4), JSON.stringify(more).slice(1, 7)],
        ]);
        const idsOf = (rows: Record<string, unknown>[]) => rows.map(({ id }) => String(id)).sort();
        for (const [name, terms] of [
          ["Draft", [...said, ...others]],
          [
            "Record",
            [...cells, ...cells.map((cell) => cell.slice(2, 7)), ...said, ...others].filter(isPlain),
          ],
        ] as const)
          for (const term of new Set(terms)) {
            if (term === "") continue;
            const found = idsOf(await findMentions(begun.tenant, name, [term]));
            const { all, sure } = await readAll(begun.tenant, name, term);
            expect({ term, found }).toEqual({ term, found: expect.arrayContaining(idsOf(sure)) });
            expect({ term, all: idsOf(all) }).toEqual({ term, all: expect.arrayContaining(found) });
          }
      }),
      // A failure is made smaller for so long at most, or nobody would hear of it.
      { numRuns: 15, interruptAfterTimeLimit: 200_000 },
    );
  });
});

/** As SQLite compares: letters beyond ASCII stay as they are. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What JSON writes as it is: the index of imports knows the cells, and nothing of how they are written. */
function isPlain(term: string): boolean {
  return JSON.stringify(term).slice(1, -1) === term;
}

/** What is in a process's block by now is in one whose bits are kept. */
async function fillBlock(tenant: Tenant): Promise<void> {
  const nothing = Array.from({ length: BLOCK_ROWS }, () => []);
  await placeWords(tenant, nothing);
}

async function moveTo({ db, workspaceId }: Tenant, id: string, wordBlock: string | null): Promise<void> {
  await db.draft.updateMany({ where: { workspaceId, recordId: id }, data: { wordBlock } });
  await db.record.updateMany({ where: { workspaceId, id }, data: { wordBlock } });
}
