import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { bitsOf, type SearchBlock } from "./search-bits";
import { saveSearchIndex } from "./search-index.store";
import { leadWords } from "./search-text";
import { leadShape } from "./shape";

const BLOCK = 1_000;

interface StoredWords {
  id: string;
  position: number;
  cells: string;
  lead: string;
}

/** Looks through all records of a job once, so that nobody has to again. @returns how many there are */
export async function rebuildSearchIndex(tenant: Tenant, jobId: string): Promise<number> {
  const blocks: SearchBlock[] = [];
  let records = 0;
  for (;;) {
    const rows = await readAfter(tenant, jobId, blocks.at(-1)?.positions[1] ?? 0);
    const [first] = rows;
    if (first === undefined) break;
    records += rows.length;
    blocks.push(blockOf(first, rows));
  }
  await saveSearchIndex(tenant, jobId, blocks);
  return records;
}

function readAfter({ db, workspaceId }: Tenant, jobId: string, position: number): Promise<StoredWords[]> {
  return readBulk<StoredWords>(
    db,
    Prisma.sql`SELECT "id", "position", "cells", "lead" FROM "Record"
      WHERE "jobId" = ${jobId} AND "workspaceId" = ${workspaceId} AND "position" > ${position}
      ORDER BY "position" LIMIT ${BLOCK}`,
  );
}

function blockOf(first: StoredWords, rows: StoredWords[]): SearchBlock {
  const ids = rows.map(({ id }) => id).sort();
  const words = rows.map(({ cells, lead }) =>
    leadWords({ cells: JSON.parse(cells) as string[], lead: leadShape.parse(JSON.parse(lead)) }),
  );
  return {
    positions: [first.position, rows.at(-1)?.position ?? first.position],
    ids: [ids[0] ?? "", ids.at(-1) ?? ""],
    bits: bitsOf(words),
  };
}
