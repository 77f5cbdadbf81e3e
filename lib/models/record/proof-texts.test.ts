import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { draftShape } from "../draft/shape";
import { editDraft, listDraftsOf } from "../draft/store";
import { factShape } from "../fact/shape";
import { listFactsOf, setFactHidden, writeFactByHand } from "../fact/store";
import { type Filled, fillWorkspace, NOW } from "../filled-workspace.suite";
import { readProofTexts } from "./proof-texts.store";
import { listRecords } from "./rows.store";

describe.each(testDatabases())("the texts of a page's proof on $name", (kind) => {
  let opened: TestDatabase;
  let own: Filled;
  let other: Filled;
  beforeAll(async () => {
    opened = await kind.open();
    own = await fillWorkspace(opened.db, "own");
    other = await fillWorkspace(opened.db, "other");
  });
  afterAll(() => opened.close());

  /** Both ways to the same page; they must never differ. */
  const bothWays = async () => {
    const { items } = await listRecords(own.tenant, { jobId: own.jobId }, { limit: 50 });
    const ids = items.map(({ id }) => id);
    const [facts, drafts] = [await listFactsOf(own.tenant, items), await listDraftsOf(own.tenant, ids)];
    const proofOf = await readProofTexts(own.tenant, items);
    const texts = items.map((record) => ({
      facts: factShape.array().parse(JSON.parse(proofOf(record).facts)),
      drafts: draftShape.array().parse(JSON.parse(proofOf(record).drafts)),
    }));
    const objects = ids.map((id) => ({ facts: facts.get(id) ?? [], drafts: drafts.get(id) ?? [] }));
    return { texts, objects };
  };

  it("say what the objects say", async () => {
    const { texts, objects } = await bothWays();
    expect(texts.flatMap(({ facts }) => facts).length).toBeGreaterThan(0);
    expect(texts.flatMap(({ drafts }) => drafts).length).toBeGreaterThan(0);
    expect(texts).toEqual(objects);
  });

  it("still do once people wrote, hid and edited", async () => {
    const edit = { field: "email" as const, value: 'ä"quoted"\\@b.example', replaces: null, now: NOW };
    await writeFactByHand(own.tenant, own.done, edit);
    expect((await bothWays()).texts).toEqual((await bothWays()).objects);
    await setFactHidden(own.tenant, own.done, own.factId, true);
    const [draft] = (await listDraftsOf(own.tenant, [own.done])).get(own.done) ?? [];
    await editDraft(own.tenant, draft?.id ?? "", { subject: "New", body: "Words" }, NOW);
    const { texts, objects } = await bothWays();
    expect(texts).toEqual(objects);
    expect(texts.flatMap(({ facts }) => facts).filter(({ hidden }) => hidden)).toHaveLength(1);
    expect(texts.flatMap(({ drafts }) => drafts).filter(({ editedAt }) => editedAt !== null)).toHaveLength(1);
  });

  it("are empty for another workspace's records", async () => {
    const record = { id: other.done, companyId: other.companyId };
    const proofOf = await readProofTexts(own.tenant, [record]);
    expect(proofOf(record)).toEqual({ facts: "[]", drafts: "[]" });
  });
});
