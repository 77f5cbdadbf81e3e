import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";

export interface StoredUpload {
  id: string;
  fileName: string;
  /** Where its bytes are. */
  path: string;
  bytes: number;
}

/** Notes a file whose bytes already stand at `path`. */
export async function createUpload(tenant: Tenant, upload: Omit<StoredUpload, "id">): Promise<StoredUpload> {
  const row = { id: newId(), ...upload };
  await tenant.db.upload.create({ data: { ...row, workspaceId: tenant.workspaceId } });
  return row;
}

/** @throws AppError `not_found` */
export async function getUpload(tenant: Tenant, id: string): Promise<StoredUpload> {
  const row = await tenant.db.upload.findFirst({
    where: { id, workspaceId: tenant.workspaceId },
    select: { id: true, fileName: true, path: true, bytes: true },
  });
  if (!row) throw new AppError("not_found", "This upload is gone. Upload the file again.");
  return row;
}

/** Forgets an upload that no job was made of. @returns whether it did: then its file is to go too */
export async function deleteUpload(tenant: Tenant, id: string): Promise<boolean> {
  const { db, workspaceId } = tenant;
  if ((await db.job.count({ where: { workspaceId, uploadId: id } })) > 0) return false;
  const { count } = await db.upload.deleteMany({ where: { id, workspaceId } });
  return count > 0;
}

/** Uploads from before that time that no job was made of: somebody left the import half way. */
export async function listAbandonedUploads(tenant: Tenant, before: Date): Promise<StoredUpload[]> {
  const { db, workspaceId } = tenant;
  const old = await db.upload.findMany({
    where: { workspaceId, createdAt: { lt: before } },
    select: { id: true, fileName: true, path: true, bytes: true },
  });
  const jobs = await db.job.findMany({
    where: { workspaceId, uploadId: { not: null } },
    select: { uploadId: true },
  });
  const used = new Set(jobs.map(({ uploadId }) => uploadId));
  return old.filter(({ id }) => !used.has(id));
}

/** Whether any workspace's upload has its bytes there. */
export async function isUploadPath(db: Db, path: string): Promise<boolean> {
  return (await db.upload.count({ where: { path } })) > 0;
}
