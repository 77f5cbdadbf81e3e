import { LRUCache } from "lru-cache";
import { type Db, readBulk } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { addBits, hashesOf, isMarked, noBits } from "../record/search-bits";
import { wordsOf } from "./rows";
import type { WordBlock } from "./shape";

/** Rows of a block: to look through so many costs half a millisecond. */
export const BLOCK_ROWS = 500;
/** How long a process puts rows into the same block, milliseconds. The job that gathers and clears up waits longer. */
export const OPEN_MS = 3_600_000;
/** Workspaces whose blocks a process holds open at once, 8 KB each. */
const MOST_OPEN = 200;

/** A block that this process puts rows into. */
interface OpenBlock {
  /** Known once it is stored, before any of its rows: what is in a block that is not there would not be found. */
  id: Promise<string>;
  rows: number;
  bits: Uint8Array<ArrayBuffer>;
  /** By the clock of the day, which goes on while the machine sleeps. */
  until: number;
}

type OpenBlocks = LRUCache<string, OpenBlock>;
const openBlocks = new WeakMap<Db, OpenBlocks>();
/** Of blocks that were looked at, by their ids: 8 KB each. */
const knownBits = new LRUCache<string, Uint8Array>({ max: 1_000 });

/**
 * Finds a block for rows that are about to be stored; they must be stored with its id. Its bits are kept once it is full,
 * and until then all of its rows are read; what a process left behind that ended before is gathered by a job. Each
 * process has a block of its own, so that none waits for another's.
 * @param rows the words of each: what the columns of `WORDS_IN_BLOCKS` will hold, all of them
 */
export async function placeWords(tenant: Tenant, rows: readonly (string | null)[][]): Promise<string> {
  const { db, workspaceId } = tenant;
  const blocks = openBlocksOf(db);
  const known = blocks.get(workspaceId);
  const block = known !== undefined && Date.now() < known.until ? known : openBlock(tenant, blocks);
  addBits(block.bits, rows.flat().map(wordsOf));
  block.rows += rows.length;
  const isFull = block.rows >= BLOCK_ROWS;
  // From here on nobody adds to it. What is still on its way into the database has left its bits.
  if (isFull && blocks.peek(workspaceId) === block) blocks.delete(workspaceId);
  const id = await block.id;
  if (isFull) await closeBlock(tenant, id, block.bits);
  return id;
}

/**
 * Makes a block without bits, all of whose rows are read: for rows whose words are not at hand. They are gathered by a job.
 * A row that is in a block is never put into none again, so that who looks through both meanwhile meets it.
 */
export async function beginBlock({ db, workspaceId }: Tenant): Promise<string> {
  const id = newId();
  await db.wordBlock.create({ data: { id, workspaceId }, select: { id: true } });
  return id;
}

function openBlocksOf(db: Db): OpenBlocks {
  const known = openBlocks.get(db);
  if (known !== undefined) return known;
  const blocks: OpenBlocks = new LRUCache({ max: MOST_OPEN });
  openBlocks.set(db, blocks);
  return blocks;
}

function openBlock(tenant: Tenant, blocks: OpenBlocks): OpenBlock {
  const { workspaceId } = tenant;
  const id = beginBlock(tenant);
  const block = { id, rows: 0, bits: noBits(), until: Date.now() + OPEN_MS };
  blocks.set(workspaceId, block);
  id.catch(() => {
    if (blocks.peek(workspaceId) === block) blocks.delete(workspaceId);
  });
  return block;
}

/** Keeps the bits of a block that no row is put into any more. */
export async function closeBlock(
  { db, workspaceId }: Tenant,
  id: string,
  bits: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db.wordBlock.updateMany({ where: { id, workspaceId }, data: { bits } });
}

/**
 * The blocks of a workspace in the order of their ids.
 * @param anyOf as they stand in a text, lower-cased; a block is to be read unless it can hold none of them
 */
export async function listBlocks(tenant: Tenant, anyOf: readonly string[]): Promise<WordBlock[]> {
  const wanted = anyOf.map((text) => hashesOf([text]));
  const blocks = await readBulk<{ id: string }>(
    tenant.db,
    Prisma.sql`SELECT "id" FROM "WordBlock" WHERE "workspaceId" = ${tenant.workspaceId} ORDER BY "id"`,
  );
  const ids = blocks.map(({ id }) => id);
  const bitsOf = await readBits(tenant, ids);
  return ids.map((id) => {
    const bits = bitsOf.get(id);
    const mayHold = (hashes: number[]) => hashes.every((hash) => bits === undefined || isMarked(bits, hash));
    return { id, read: wanted.some(mayHold) };
  });
}

/** The bits of those blocks that have some: they never change. */
async function readBits({ db, workspaceId }: Tenant, ids: string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const id of ids) {
    const bits = knownBits.get(id);
    if (bits !== undefined) found.set(id, bits);
  }
  const unknown = ids.filter((id) => !found.has(id));
  if (unknown.length === 0) return found;
  const rows = await readBulk<{ id: string; bits: ArrayBuffer | Uint8Array }>(
    db,
    Prisma.sql`SELECT "id", "bits" FROM "WordBlock"
      WHERE "workspaceId" = ${workspaceId} AND ${belongsTo("id", unknown)} AND "bits" IS NOT NULL`,
  );
  for (const { id, bits } of rows) {
    found.set(id, new Uint8Array(bits));
    knownBits.set(id, new Uint8Array(bits));
  }
  return found;
}
