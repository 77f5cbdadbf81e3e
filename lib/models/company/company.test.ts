import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { makeReceipt } from "../draft/make-receipt";
import { editDraft, listDrafts, type NewDraft, saveDrafts } from "../draft/store";
import { listFacts, setFactHidden, writeFactByHand } from "../fact/store";
import { addJob, NOW, openWorkspace, readingOf } from "../filled-workspace.suite";
import { findCompany, findFreshCompany, listPages, saveReading } from "./store";

const LATER = new Date(NOW.getTime() + 100 * 86_400_000);

describe.each(testDatabases())("what is known of a company on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  const newRecord = async () => (await addJob(tenant, 1)).recordIds[0] ?? "";
  const values = async (id: string, companyId: string) => {
    const facts = await listFacts(tenant, { id, companyId });
    return facts.filter(({ hidden }) => !hidden).map(({ value }) => value);
  };

  it("is replaced by the next reading, and every quote stands in its page", async () => {
    const old = readingOf("a.example", [
      ["email", "old@a.example"],
      ["phone", "123"],
    ]);
    const companyId = await saveReading(tenant, old);
    expect(
      await saveReading(
        tenant,
        readingOf("a.example", [
          ["phone", "123"],
          ["fax", "456"],
        ]),
      ),
    ).toBe(companyId);
    const facts = await listFacts(tenant, { id: "none", companyId });
    const pages = await listPages(tenant, companyId);
    expect(facts.map(({ value }) => value)).toEqual(["123", "456"]);
    expect(pages).toHaveLength(1);
    for (const fact of facts) {
      expect(fact).toMatchObject({
        pageId: pages[0]?.id,
        pageHash: pages[0]?.hash,
        sourceUrl: "http://a.example/",
      });
      expect(pages[0]?.text.slice(fact.start, fact.end)).toBe(fact.quote);
    }
    const failed = { ...readingOf("a.example", []), status: "failed" as const, reason: "closed", pages: [] };
    await saveReading(tenant, failed);
    expect(await findCompany(tenant, companyId)).toMatchObject({ status: "failed", reason: "closed" });
    expect(await listPages(tenant, companyId)).toEqual([]);
  });

  it("serves until it expires", async () => {
    const companyId = await saveReading(tenant, readingOf("fresh.example", []));
    expect((await findFreshCompany(tenant, "fresh.example", NOW))?.id).toBe(companyId);
    expect(await findFreshCompany(tenant, "fresh.example", LATER)).toBeNull();
    expect(await findFreshCompany(tenant, "other.example", NOW)).toBeNull();
  });

  it("gives way to a person's word, for that record alone", async () => {
    const [mine, other] = [await newRecord(), await newRecord()];
    const companyId = await saveReading(
      tenant,
      readingOf("b.example", [
        ["email", "a@b.example"],
        ["email", "c@b.example"],
      ]),
    );
    const [first, second] = await listFacts(tenant, { id: mine, companyId });
    const edit = { field: "email" as const, now: NOW };
    await writeFactByHand(tenant, mine, { ...edit, value: "me@b.example", replaces: first?.id ?? "" });
    expect(await values(mine, companyId)).toEqual(["me@b.example", "c@b.example"]);
    expect(await values(other, companyId)).toEqual(["a@b.example", "c@b.example"]);
    await setFactHidden(tenant, mine, second?.id ?? "", true);
    await setFactHidden(tenant, mine, second?.id ?? "", true);
    expect(await values(mine, companyId)).toEqual(["me@b.example"]);
    await setFactHidden(tenant, mine, first?.id ?? "", false);
    expect(await values(mine, companyId)).toEqual(["me@b.example", "a@b.example"]);
    const [hand] = await listFacts(tenant, { id: mine, companyId });
    expect(hand).toMatchObject({ adapter: "hand", quote: "me@b.example", pageId: null });
    await writeFactByHand(tenant, mine, { ...edit, value: "", replaces: hand?.id ?? "" });
    expect(await values(mine, companyId)).toEqual(["a@b.example"]);
    await expect(setFactHidden(tenant, mine, "no such fact", true)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("stays hidden when the site is read again", async () => {
    const record = await newRecord();
    const reading = readingOf("c.example", [
      ["email", "wrong@c.example"],
      ["email", "right@c.example"],
    ]);
    const companyId = await saveReading(tenant, reading);
    const [wrong] = await listFacts(tenant, { id: record, companyId });
    await setFactHidden(tenant, record, wrong?.id ?? "", true);
    await saveReading(tenant, { ...reading, readAt: LATER });
    expect(await values(record, companyId)).toEqual(["right@c.example"]);
  });

  it("fills drafts that are written anew, but for those that a person changed", async () => {
    const record = await newRecord();
    const draft = (variant: number, body: string): NewDraft => ({
      ...{ variant, subject: "s", body, language: "en", writer: "model", receipt: null },
      sentences: [{ text: body, basis: "offer", factIds: [] }],
    });
    await saveDrafts(tenant, record, [draft(1, "one"), draft(2, "two"), draft(3, "three")]);
    const second = (await listDrafts(tenant, record))[1];
    await editDraft(tenant, second?.id ?? "", { subject: "mine", body: "my words" }, NOW);
    await saveDrafts(tenant, record, [draft(1, "new one"), draft(2, "new two")]);
    expect(
      (await listDrafts(tenant, record)).map(({ variant, body, editedAt }) => [variant, body, editedAt]),
    ).toEqual([
      [1, "new one", null],
      [2, "my words", NOW.toISOString()],
    ]);
    await expect(saveDrafts(tenant, "nobody", [])).rejects.toMatchObject({ code: "not_found" });
  });

  it("keep a draft's receipt, which no longer vouches for words that a person changed", async () => {
    const record = await newRecord();
    const origin = { model: "m", promptHash: "p", repairHash: null, rewrite: null };
    const receipt = makeReceipt({ writer: "model", origin, sentences: [] }, [], NOW);
    const words = { subject: "s", body: "b", language: "en", sentences: [], writer: "model" as const };
    await saveDrafts(tenant, record, [{ ...words, variant: 1, receipt }]);
    const [draft] = await listDrafts(tenant, record);
    expect(draft?.receipt).toEqual(receipt);
    await editDraft(tenant, draft?.id ?? "", { subject: "mine", body: "mine" }, LATER);
    expect((await listDrafts(tenant, record))[0]?.receipt).toEqual({
      ...receipt,
      gate: { verdict: "not_checked", checkedAt: NOW.toISOString() },
      approver: "edited by a person",
    });
  });
});
