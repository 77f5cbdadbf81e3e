import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { TableSource } from "./source";

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Writes bytes or text to a file that is removed after the test file. */
export async function tableFile(content: string | Buffer, fileName = "leads.csv"): Promise<TableSource> {
  const folder = await mkdtemp(join(tmpdir(), "leadloom-table-"));
  folders.push(folder);
  const path = join(folder, fileName);
  await writeFile(path, content);
  return { path, fileName };
}
