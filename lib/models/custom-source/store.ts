import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type CustomSource, type CustomSourceInput, customSourceShape } from "./shape";

interface Row {
  id: string;
  config: string;
  secret: string | null;
}

function toView(row: Row): CustomSource {
  return { ...customSourceShape.parse(JSON.parse(row.config)), id: row.id, hasSecret: row.secret !== null };
}

/** By name. */
export async function listCustomSources({ db, workspaceId }: Tenant): Promise<CustomSource[]> {
  const rows = await db.customSource.findMany({
    where: { workspaceId },
    orderBy: { name: "asc" },
    take: 200,
  });
  return rows.map(toView);
}

/** @throws AppError `not_found` */
export async function getCustomSource({ db, workspaceId }: Tenant, id: string): Promise<CustomSource> {
  const row = await db.customSource.findFirst({ where: { id, workspaceId } });
  if (row === null) throw new AppError("not_found", "There is no such source");
  return toView(row);
}

/**
 * Adds a source, or changes the one with this id. The secret is kept apart: see `secret.store.ts`.
 * @returns its id
 * @throws AppError `conflict` when another has the name, `not_found`
 */
export async function saveCustomSource(
  tenant: Tenant,
  input: CustomSourceInput,
  id: string | null,
): Promise<string> {
  const { db, workspaceId } = tenant;
  const data = { name: input.name, config: JSON.stringify(input) };
  const taken = await db.customSource.findFirst({
    where: { workspaceId, name: input.name },
    select: { id: true },
  });
  if (taken !== null && taken.id !== id) {
    const message = `There is a source called ${input.name} already`;
    throw new AppError("conflict", message, { fields: [{ field: "name", message }] });
  }
  if (id === null) return (await db.customSource.create({ data: { ...data, id: newId(), workspaceId } })).id;
  const { count } = await db.customSource.updateMany({ where: { id, workspaceId }, data });
  if (count === 0) throw new AppError("not_found", "There is no such source");
  return id;
}

/** Removes a source with its secret; what it found stays. */
export async function deleteCustomSource({ db, workspaceId }: Tenant, id: string): Promise<void> {
  await db.customSource.deleteMany({ where: { id, workspaceId } });
}
