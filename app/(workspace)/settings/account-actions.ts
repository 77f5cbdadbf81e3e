"use server";

import { z } from "zod";
import { revokeOtherSessions, revokeSession } from "@/lib/models/session/store";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Signs out another of one's browsers. */
export async function endSession(id: string): Promise<Acted<void>> {
  return actAsPerson("action account/endSession", async ({ db, session, tell }) => {
    const target = readInput(z.string().max(100), id);
    await revokeSession(db, session.person.id, target, new Date());
    tell({ target });
  });
}

/** Signs out all of one's browsers but this one. @returns how many */
export async function endOtherSessions(): Promise<Acted<number>> {
  return actAsPerson("action account/endOtherSessions", async ({ db, session, tell }) => {
    const ended = await revokeOtherSessions(db, session.person.id, session.id, new Date());
    tell({ after: { ended } });
    return ended;
  });
}
