import { openDefaultTenant } from "../../lib/access/open-tenant";
import { env } from "../../lib/platform/env";
import { migrateDatabase } from "../../lib/platform/migrate/migrate-database";
import type { Tenant } from "../../lib/platform/tenant";

/** The workspace of the database that DATABASE_URL names; a new database is made ready first. */
export async function openWorkspace(): Promise<Tenant> {
  await migrateDatabase(env().DATABASE_URL);
  return openDefaultTenant();
}
