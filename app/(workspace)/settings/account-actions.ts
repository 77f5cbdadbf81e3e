"use server";

import { z } from "zod";
import { revokeOtherSessions, revokeSession } from "@/lib/models/session/store";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Signs out another of one's browsers. */
export async function endSession(id: string): Promise<Acted<void>> {
  return actAsPerson("action account/endSession", ({ db, session }) =>
    revokeSession(db, session.person.id, readInput(z.string().max(100), id), new Date()),
  );
}

/** Signs out all of one's browsers but this one. @returns how many */
export async function endOtherSessions(): Promise<Acted<number>> {
  return actAsPerson("action account/endOtherSessions", ({ db, session }) =>
    revokeOtherSessions(db, session.person.id, session.id, new Date()),
  );
}
