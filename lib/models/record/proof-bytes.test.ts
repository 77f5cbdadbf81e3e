import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { makeReceipt } from "../draft/make-receipt";
import { draftShape } from "../draft/shape";
import { editDraft, listDraftsOf } from "../draft/store";
import { factShape } from "../fact/shape";
import { listFactsOf, setFactHidden, writeFactByHand } from "../fact/store";
import { type Filled, fillWorkspace, NOW } from "../filled-workspace.suite";
import { readProofBytes } from "./proof-bytes.store";
import { listRecords } from "./rows.store";

const ORIGIN = { model: "m", promptHash: "p", repairHash: "r", rewrite: null };
const RECEIPT = makeReceipt({ writer: "model", origin: ORIGIN, sentences: [] }, [], NOW);

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

describe.each(testDatabases())("the bytes of a page's proof on $name", (kind) => {
  let opened: TestDatabase;
  let own: Filled;
  let other: Filled;
  beforeAll(async () => {
    opened = await kind.open();
    own = await fillWorkspace(opened.db, "own");
    other = await fillWorkspace(opened.db, "other");
    await opened.db.draft.updateMany({ data: { receipt: JSON.stringify(RECEIPT) } });
  });
  afterAll(() => opened.close());

  /** Both ways to the same page; they must never differ. */
  const bothWays = async () => {
    const { items } = await listRecords(own.tenant, { jobId: own.jobId }, { limit: 50 });
    const ids = items.map(({ id }) => id);
    const [facts, drafts] = [await listFactsOf(own.tenant, items), await listDraftsOf(own.tenant, ids)];
    const proofOf = await readProofBytes(own.tenant, items);
    const bytes = items.map((record) => ({
      facts: factShape.array().parse(read(proofOf(record).facts)),
      drafts: draftShape.array().parse(read(proofOf(record).drafts)),
    }));
    const objects = ids.map((id) => ({ facts: facts.get(id) ?? [], drafts: drafts.get(id) ?? [] }));
    return { bytes, objects };
  };

  it("say what the objects say", async () => {
    const { bytes, objects } = await bothWays();
    expect(bytes.flatMap(({ facts }) => facts).length).toBeGreaterThan(0);
    expect(bytes.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(0);
    expect(bytes).toEqual(objects);
  });

  it("still do once people wrote, hid and edited", async () => {
    const edit = { field: "email" as const, value: 'ä"quoted"\\@b.example', replaces: null, now: NOW };
    await writeFactByHand(own.tenant, own.done, edit);
    expect((await bothWays()).bytes).toEqual((await bothWays()).objects);
    await setFactHidden(own.tenant, own.done, own.factId, true);
    const [draft] = (await listDraftsOf(own.tenant, [own.done])).get(own.done) ?? [];
    await editDraft(own.tenant, draft?.id ?? "", { subject: "New", body: "Words" }, NOW);
    const { bytes, objects } = await bothWays();
    expect(bytes).toEqual(objects);
    expect(bytes.flatMap(({ facts }) => facts).filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(bytes.flatMap(({ drafts }) => drafts).filter(({ editedAt }) => editedAt !== null)).toHaveLength(1);
  });

  it("fill in what receipts did not say at first", async () => {
    const { repairHash: _, ...before } = RECEIPT;
    const receipt = JSON.stringify(before);
    await opened.db.draft.updateMany({ where: { recordId: other.done }, data: { receipt } });
    const proofOf = await readProofBytes(other.tenant, [{ id: other.done, companyId: null }]);
    expect(read(proofOf({ id: other.done, companyId: null }).drafts)).toMatchObject([
      { receipt: { repairHash: null } },
    ]);
  });

  it("are empty for another workspace's records", async () => {
    const record = { id: other.done, companyId: other.companyId };
    const proofOf = await readProofBytes(own.tenant, [record]);
    expect(read(proofOf(record).facts)).toEqual([]);
    expect(read(proofOf(record).drafts)).toEqual([]);
  });
});
