import { readdir, rm, stat } from "node:fs/promises";
import type { Db } from "@/lib/platform/db";
import { dataPath } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { discardUpload } from "./discard-upload";
import { isUploadPath, listAbandonedUploads } from "./store";

/** Nobody goes on with an import after so long, and no upload takes as long, milliseconds. */
const KEPT_MS = 86_400_000;

/** Removes a workspace's day-old uploads that no job was made of. @returns how many */
export async function sweepUploads(tenant: Tenant, now: Date): Promise<number> {
  const abandoned = await listAbandonedUploads(tenant, new Date(now.getTime() - KEPT_MS));
  for (const upload of abandoned) await discardUpload(tenant, upload);
  return abandoned.length;
}

/** Removes day-old files that no upload knows: what a process that died was still receiving. @returns how many */
export async function sweepLooseFiles(db: Db, now: Date): Promise<number> {
  const names = await readdir(dataPath("uploads")).catch(asNone);
  let swept = 0;
  for (const name of names) {
    const path = dataPath("uploads", name);
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs < KEPT_MS || (await isUploadPath(db, path))) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}

/** Before the first upload there is no folder. */
function asNone(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}
