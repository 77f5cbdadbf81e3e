import { readBulk } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { JobStatus } from "./shape";

/** A job as its own row tells it, without the counts over its records. */
export interface NamedJob {
  id: string;
  name: string;
  status: JobStatus;
  totalRecords: number;
}

const named = { id: true, name: true, status: true, totalRecords: true } as const;

/** @throws AppError `not_found` */
export async function findJob(tenant: Tenant, id: string): Promise<NamedJob> {
  const [row] = await readBulk<NamedJob>(
    tenant.db,
    Prisma.sql`SELECT "id", "name", "status", "totalRecords" FROM "Job"
      WHERE "id" = ${id} AND "workspaceId" = ${tenant.workspaceId}`,
  );
  if (row === undefined) throw new AppError("not_found", "There is no such job");
  return row;
}

/** Newest first. */
export async function listJobNames(tenant: Tenant, limit: number): Promise<NamedJob[]> {
  const rows = await tenant.db.job.findMany({
    where: { workspaceId: tenant.workspaceId },
    orderBy: { id: "desc" },
    take: limit,
    select: named,
  });
  return rows.map((row) => ({ ...row, status: row.status as JobStatus }));
}
