import type { Tenant } from "@/lib/platform/tenant";
import type { AuditFilter } from "./shape";
import { listAudit } from "./store";

/** Entries read at once. */
const AT_ONCE = 500;

/** The log as JSON lines, newest first, in pieces of many lines. */
export async function* auditLines(tenant: Tenant, filter: AuditFilter): AsyncGenerator<string> {
  let cursor: string | undefined;
  do {
    const page = await listAudit(tenant, filter, { limit: AT_ONCE, cursor });
    yield page.items.map((entry) => `${JSON.stringify(entry)}\n`).join("");
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
