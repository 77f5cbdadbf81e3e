import { rm } from "node:fs/promises";
import type { Tenant } from "@/lib/platform/tenant";
import { deleteUpload, type StoredUpload } from "./store";

/** Removes an upload and its file, unless a job was made of it. */
export async function discardUpload(tenant: Tenant, upload: StoredUpload): Promise<void> {
  if (await deleteUpload(tenant, upload.id)) await rm(upload.path, { force: true });
}
