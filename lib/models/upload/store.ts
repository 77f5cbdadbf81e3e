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
