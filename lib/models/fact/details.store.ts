import type { Tenant } from "@/lib/platform/tenant";

/** Replaces what is kept beside the values of facts, in one transaction. */
export async function setFactDetails(
  { db, workspaceId }: Tenant,
  details: readonly { id: string; detail: Record<string, string> }[],
): Promise<void> {
  if (details.length === 0) return;
  await db.$transaction(
    details.map(({ id, detail }) =>
      db.fact.updateMany({ where: { id, workspaceId }, data: { detail: JSON.stringify(detail) } }),
    ),
  );
}
