import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { Draft as Stored } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { jsonDate } from "../json-date";
import { readJsonRows } from "../json-rows.store";
import { placeWords } from "../word-block/store";
import {
  type Draft,
  type DraftEdit,
  EDITED_BY_A_PERSON,
  type Receipt,
  receiptShape,
  type Sentence,
  sentenceShape,
} from "./shape";

export interface NewDraft {
  variant: number;
  subject: string;
  body: string;
  language: string;
  sentences: Sentence[];
  writer: Draft["writer"];
  receipt: Receipt | null;
}

const COLUMNS = [
  ...(["id", "recordId", "variant", "subject", "body", "language", "sentences"] as const),
  ...(["writer", "receipt", "editedAt", "createdAt"] as const),
];
type Row = Omit<Pick<Stored, (typeof COLUMNS)[number]>, "editedAt" | "createdAt"> & {
  editedAt: string | null;
  createdAt: string;
};

function toDraft(row: Row): Draft {
  return {
    id: row.id,
    variant: row.variant,
    subject: row.subject,
    body: row.body,
    language: row.language,
    sentences: sentenceShape.array().parse(JSON.parse(row.sentences)),
    writer: row.writer as Draft["writer"],
    receipt: toReceipt(row),
    editedAt: row.editedAt === null ? null : jsonDate(row.editedAt).toISOString(),
    createdAt: jsonDate(row.createdAt).toISOString(),
  };
}

/** The stored receipt tells how the machine's words came about; a person's words were checked and approved by the person. */
function toReceipt({ receipt, editedAt }: Pick<Row, "receipt" | "editedAt">): Receipt | null {
  if (receipt === null) return null;
  const stored = receiptShape.parse(JSON.parse(receipt));
  if (editedAt === null) return stored;
  return { ...stored, gate: { ...stored.gate, verdict: "not_checked" }, approver: EDITED_BY_A_PERSON };
}

/**
 * Keeps the drafts of a record in place of the ones before; a draft that a person changed stays.
 * @throws AppError `not_found` when there is no such record
 */
export async function saveDrafts(tenant: Tenant, recordId: string, drafts: NewDraft[]): Promise<void> {
  const { db, workspaceId } = tenant;
  const where = { recordId, workspaceId };
  const record = await db.record.findFirst({
    where: { id: recordId, workspaceId },
    select: { drafts: { select: { id: true } } },
  });
  if (record === null) throw new AppError("not_found", "There is no such record");
  // Before a record's first drafts there are none to delete.
  const taken = record.drafts.length === 0 ? new Set<number>() : await clearPlaces(db, where);
  const data = drafts
    .filter((draft) => !taken.has(draft.variant))
    .map((draft) => ({
      ...draft,
      id: newId(),
      workspaceId,
      recordId,
      sentences: JSON.stringify(draft.sentences),
      receipt: draft.receipt === null ? null : JSON.stringify(draft.receipt),
    }));
  if (data.length === 0) return;
  const wordBlock = await placeWords(tenant, data.map(wordsIn));
  await db.draft.createMany({ data: data.map((draft) => ({ ...draft, wordBlock })) });
}

/** Deletes what machines wrote. @returns the variants that people changed */
async function clearPlaces(
  db: Tenant["db"],
  where: { recordId: string; workspaceId: string },
): Promise<Set<number>> {
  await db.draft.deleteMany({ where: { ...where, editedAt: null } });
  const kept = await db.draft.findMany({ where, select: { variant: true } });
  return new Set(kept.map((draft) => draft.variant));
}

/** The words that a draft is found by. */
function wordsIn({ subject, body, sentences }: Pick<Stored, "subject" | "body" | "sentences">): string[] {
  return [subject, body, sentences];
}

/** The drafts of a record, by variant. */
export async function listDrafts(tenant: Tenant, recordId: string): Promise<Draft[]> {
  const byRecord = await listDraftsOf(tenant, [recordId]);
  return byRecord.get(recordId) ?? [];
}

/** The same for many records in one query. */
export async function listDraftsOf(tenant: Tenant, recordIds: string[]): Promise<Map<string, Draft[]>> {
  const query = { table: "Draft", columns: COLUMNS, order: ["variant"] };
  const rows = await readJsonRows<Row>(tenant, { ...query, where: belongsTo("recordId", recordIds) });
  const byRecord = new Map<string, Draft[]>();
  for (const row of rows) byRecord.set(row.recordId, [...(byRecord.get(row.recordId) ?? []), toDraft(row)]);
  return byRecord;
}

/** A person's version of a draft; machines leave it alone from now on. @throws AppError `not_found` */
export async function editDraft(
  tenant: Tenant,
  id: string,
  edit: DraftEdit,
  now: Date,
): Promise<Pick<Draft, "subject" | "body">> {
  const where = { id, workspaceId: tenant.workspaceId };
  const before = await tenant.db.draft.findFirst({
    where,
    select: { subject: true, body: true, sentences: true },
  });
  if (before === null) throw new AppError("not_found", "There is no such draft");
  const { subject, body, sentences } = before;
  const wordBlock = await placeWords(tenant, [wordsIn({ ...edit, sentences })]);
  const changed = await tenant.db.draft.updateMany({ where, data: { ...edit, editedAt: now, wordBlock } });
  if (changed.count === 0) throw new AppError("not_found", "There is no such draft");
  return { subject, body };
}
