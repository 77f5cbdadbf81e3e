import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { readDraftBytes } from "../draft/bytes.store";
import { listDraftsOf } from "../draft/store";
import { readFactBytes } from "../fact/bytes.store";
import { listFactsOf } from "../fact/store";

interface RecordKey {
  id: string;
  companyId: string | null;
}

/** A record's facts and drafts, each a JSON array in UTF-8. */
export interface ProofBytes {
  facts: Uint8Array;
  drafts: Uint8Array;
}

const OPEN = Buffer.from("[");
const COMMA = Buffer.from(",");
const CLOSE = Buffer.from("]");

/**
 * What is known of each record, and why, for programs that read it by the page: the same as `listFactsOf` and `listDraftsOf`
 * make, at a third of the processor time. Records that a person has had a hand in go their way, and old ones.
 */
export async function readProofBytes(
  tenant: Tenant,
  records: readonly RecordKey[],
): Promise<(record: RecordKey) => ProofBytes> {
  const ids = records.map(({ id }) => id);
  const companyIds = [...new Set(records.flatMap(({ companyId }) => companyId ?? []))];
  const changed = await readsOtherwise(tenant, ids);
  const [own, ofCompany, drafts, byHand] = await Promise.all([
    readFactBytes(tenant, "recordId", ids),
    readFactBytes(tenant, "companyId", companyIds),
    readDraftBytes(tenant, ids),
    proofByHand(
      tenant,
      records.filter(({ id }) => changed.has(id)),
    ),
  ]);
  return ({ id, companyId }) =>
    byHand.get(id) ?? {
      facts: arrayOf(own.get(id), ofCompany.get(companyId ?? "")),
      drafts: arrayOf(drafts.get(id)),
    };
}

/** The records of which a person hid a fact or changed a draft, or whose receipts are from before repairs were noted in them. */
async function readsOtherwise({ db, workspaceId }: Tenant, ids: string[]): Promise<Set<string>> {
  const those = Prisma.sql`"workspaceId" = ${workspaceId} AND ${belongsTo("recordId", ids)}`;
  const rows = await readBulk<{ id: string }>(
    db,
    Prisma.sql`SELECT "recordId" AS "id" FROM "FactVeto" WHERE ${those}
      UNION SELECT "recordId" FROM "Draft" WHERE ${those} 
        AND ("editedAt" IS NOT NULL OR "receipt" NOT LIKE '%"repairHash":%')`,
  );
  return new Set(rows.map(({ id }) => id));
}

async function proofByHand(tenant: Tenant, records: RecordKey[]): Promise<Map<string, ProofBytes>> {
  if (records.length === 0) return new Map();
  const ids = records.map(({ id }) => id);
  const [facts, drafts] = await Promise.all([listFactsOf(tenant, records), listDraftsOf(tenant, ids)]);
  const bytesOf = (id: string) => ({
    facts: Buffer.from(JSON.stringify(facts.get(id) ?? [])),
    drafts: Buffer.from(JSON.stringify(drafts.get(id) ?? [])),
  });
  return new Map(ids.map((id) => [id, bytesOf(id)]));
}

/** One array of the members that are there. */
function arrayOf(...members: (Uint8Array | undefined)[]): Uint8Array {
  const parts = members.flatMap((bytes) => (bytes === undefined ? [] : [COMMA, bytes]));
  return Buffer.concat([OPEN, ...parts.slice(1), CLOSE]);
}
