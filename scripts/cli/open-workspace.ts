import { openDefaultTenant, openNamedTenant } from "../../lib/access/open-tenant";
import { env } from "../../lib/platform/env";
import { migrateDatabase } from "../../lib/platform/migrate/migrate-database";
import type { Tenant } from "../../lib/platform/tenant";

let chosen: string | undefined;

/** Whoever runs this machine may act in every workspace; `--workspace` names the one that the commands act in. */
export function chooseWorkspace(slug: string | undefined): void {
  chosen = slug;
}

/**
 * The workspace that a command acts in, of the database that DATABASE_URL names; the first where none was chosen. A new
 * database is made ready first.
 * @throws AppError `not_found` when no workspace has the chosen address
 */
export async function openWorkspace(): Promise<Tenant> {
  await migrateDatabase(env().DATABASE_URL);
  return chosen === undefined ? openDefaultTenant() : openNamedTenant(chosen);
}
