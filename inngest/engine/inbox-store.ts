import { newId } from "@/lib/platform/ids";
import { type EngineDb, inserts } from "./store";
import { INBOX } from "./tables";

const INBOX_PAGE = 1000;

/**
 * Leaves events for the engine, from any process. Order is kept.
 * @param payloads JSON of each event as the engine's `POST /e/` takes them
 */
export async function addToInbox(db: EngineDb, payloads: string[]): Promise<void> {
  const statements = inserts(
    db,
    INBOX,
    payloads.map((payload) => [newId(), payload]),
  );
  await db.$transaction(statements);
}

export interface InboxRow {
  id: string;
  payload: string;
}

export function readInbox(db: EngineDb): Promise<InboxRow[]> {
  return db.$queryRawUnsafe(`SELECT "id", "payload" FROM "EngineInbox" ORDER BY "id" LIMIT ${INBOX_PAGE}`);
}
