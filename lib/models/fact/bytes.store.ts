import type { Tenant } from "@/lib/platform/tenant";
import { belongsTo } from "../belongs-to";
import { type JsonMember, readJsonBytes } from "../json-bytes.store";

/** A fact as `factShape` says, for records that hide none. */
const MEMBERS: JsonMember[] = [
  ...["id", "field", "value"].map((name) => ({ name })),
  { name: "detail", holds: "json", optional: true },
  ...["quote", "start", "end", "adapter", "confidence", "sourceUrl", "pageId", "pageHash"].map((name) => ({
    name,
  })),
  { name: "foundAt", holds: "time" },
  { name: "hidden", holds: "false" },
];

/** All facts about companies or of records as members of JSON arrays, best first within a field, none of them hidden. */
export function readFactBytes(
  tenant: Tenant,
  of: "companyId" | "recordId",
  ids: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const bestFirst = { table: "Fact", members: MEMBERS, order: ["rank", "id"] };
  return readJsonBytes(tenant, { ...bestFirst, of, where: belongsTo(of, ids) });
}
