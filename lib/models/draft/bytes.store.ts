import type { Tenant } from "@/lib/platform/tenant";
import { belongsTo } from "../belongs-to";
import { type JsonMember, readJsonBytes } from "../json-bytes.store";

/** A draft as `draftShape` says, as long as no person changed it. */
const MEMBERS: JsonMember[] = [
  ...["id", "variant", "subject", "body", "language"].map((name) => ({ name })),
  { name: "sentences", holds: "json" },
  { name: "writer" },
  { name: "receipt", holds: "json" },
  { name: "editedAt", holds: "time" },
  { name: "createdAt", holds: "time" },
];

/** The drafts of records as members of JSON arrays, by variant. Not for drafts that a person changed: their receipts say otherwise. */
export function readDraftBytes(
  tenant: Tenant,
  recordIds: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const query = { table: "Draft", members: MEMBERS, of: "recordId", order: ["variant"] };
  return readJsonBytes(tenant, { ...query, where: belongsTo("recordId", recordIds) });
}
