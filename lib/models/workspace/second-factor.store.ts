import type { Tenant } from "@/lib/platform/tenant";

/** Whether everybody of the workspace who signs in with a password needs a second factor. */
export async function readFactorRule({ db, workspaceId }: Tenant): Promise<boolean> {
  const row = await db.workspace.findUnique({ where: { id: workspaceId }, select: { secondFactor: true } });
  return row?.secondFactor ?? false;
}

/** Changes that rule. It counts from everybody's next request on. */
export async function setFactorRule({ db, workspaceId }: Tenant, secondFactor: boolean): Promise<void> {
  await db.workspace.updateMany({ where: { id: workspaceId }, data: { secondFactor } });
}
