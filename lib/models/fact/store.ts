import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { Fact as Stored } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { jsonDate } from "../json-date";
import { readJsonRows } from "../json-rows.store";
import type { Fact, FactField } from "./shape";

/** The adapter of a value that a person wrote. */
export const HAND = "hand";

const COLUMNS = [
  ...(["id", "companyId", "recordId", "field", "value", "detail", "quote", "start", "end"] as const),
  ...(["adapter", "confidence", "sourceUrl", "pageId", "pageHash", "foundAt"] as const),
];
type Row = Omit<Pick<Stored, (typeof COLUMNS)[number]>, "foundAt"> & { foundAt: string };

function toFact(row: Row, hidden: boolean): Fact {
  return {
    id: row.id,
    field: row.field as FactField,
    value: row.value,
    detail: row.detail === null ? undefined : JSON.parse(row.detail),
    quote: row.quote,
    start: row.start,
    end: row.end,
    adapter: row.adapter,
    confidence: row.confidence,
    sourceUrl: row.sourceUrl,
    pageId: row.pageId,
    pageHash: row.pageHash,
    foundAt: jsonDate(row.foundAt).toISOString(),
    hidden,
  };
}

interface RecordKey {
  id: string;
  companyId: string | null;
}

/**
 * All facts about a record: what a person wrote first (hand wins), then the company's, best first within a field.
 * Facts that a person replaced or removed are there too, hidden.
 */
export async function listFacts(tenant: Tenant, record: RecordKey): Promise<Fact[]> {
  const byRecord = await listFactsOf(tenant, [record]);
  return byRecord.get(record.id) ?? [];
}

/** The same for many records with three queries in all. */
export async function listFactsOf(tenant: Tenant, records: RecordKey[]): Promise<Map<string, Fact[]>> {
  const { db, workspaceId } = tenant;
  const ids = records.map((record) => record.id);
  const bestFirst = { table: "Fact", columns: COLUMNS, order: ["rank", "id"] };
  const companyIds = [...new Set(records.flatMap((record) => record.companyId ?? []))];
  const [own, company, vetoes] = await Promise.all([
    readJsonRows<Row>(tenant, { ...bestFirst, where: belongsTo("recordId", ids) }),
    readJsonRows<Row>(tenant, { ...bestFirst, where: belongsTo("companyId", companyIds) }),
    db.factVeto.findMany({ where: { workspaceId, recordId: { in: ids } } }),
  ]);
  const hidden = new Set(vetoes.map((veto) => `${veto.recordId} ${veto.factId}`));
  const byRecord = groupBy(own, (fact) => fact.recordId);
  const byCompany = groupBy(company, (fact) => fact.companyId);
  return new Map(
    records.map((record) => {
      const rows = [...(byRecord.get(record.id) ?? []), ...(byCompany.get(record.companyId ?? "") ?? [])];
      return [record.id, rows.map((row) => toFact(row, hidden.has(`${record.id} ${row.id}`)))];
    }),
  );
}

/** Map.groupBy, which Node 20 does not have. */
function groupBy(rows: Row[], keyOf: (row: Row) => string | null): Map<string | null, Row[]> {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/**
 * A person's word about a value of one record. `replaces` names the fact that it stands for; it is hidden, not lost.
 * An empty value only hides.
 */
export async function writeFactByHand(
  tenant: Tenant,
  recordId: string,
  edit: { field: FactField; value: string; replaces: string | null; now: Date },
): Promise<void> {
  const { db, workspaceId } = tenant;
  await refuseUnknownRecord(tenant, recordId);
  if (edit.replaces !== null) await retireFact(tenant, recordId, edit.replaces);
  if (edit.value === "") return;
  await db.fact.create({
    data: {
      id: newId(),
      workspaceId,
      recordId,
      field: edit.field,
      value: edit.value,
      sourceUrl: "",
      quote: edit.value,
      start: 0,
      end: edit.value.length,
      adapter: HAND,
      confidence: 1,
      rank: -1,
      foundAt: edit.now,
    },
  });
}

/** What a fact says now; null when there is no such fact. */
export async function findFactValue({ db, workspaceId }: Tenant, id: string): Promise<string | null> {
  const row = await db.fact.findFirst({ where: { id, workspaceId }, select: { value: true } });
  return row?.value ?? null;
}

/** Hides a value for one record, or shows it again. @throws AppError `not_found` */
export async function setFactHidden(
  tenant: Tenant,
  recordId: string,
  factId: string,
  hidden: boolean,
): Promise<void> {
  await refuseUnknownRecord(tenant, recordId);
  if (hidden) return retireFact(tenant, recordId, factId);
  await tenant.db.factVeto.deleteMany({ where: { recordId, factId, workspaceId: tenant.workspaceId } });
}

async function refuseUnknownRecord({ db, workspaceId }: Tenant, id: string): Promise<void> {
  const record = await db.record.findFirst({ where: { id, workspaceId }, select: { id: true } });
  if (!record) throw new AppError("not_found", "There is no such record");
}

/** A value written by hand goes; a machine's is hidden for this record. */
async function retireFact(tenant: Tenant, recordId: string, factId: string): Promise<void> {
  const { db, workspaceId } = tenant;
  const own = await db.fact.deleteMany({ where: { id: factId, recordId, workspaceId, adapter: HAND } });
  if (own.count > 0) return;
  const known = await db.fact.findFirst({ where: { id: factId, workspaceId }, select: { id: true } });
  if (!known) throw new AppError("not_found", "There is no such value any more. Reload the page.");
  await db.factVeto.upsert({
    where: { recordId_factId: { recordId, factId } },
    create: { recordId, factId, workspaceId },
    update: {},
  });
}
