"use server";

import { revokeSession } from "@/lib/models/session/store";
import { type Acted, actAsPerson } from "./act";
import { dropSession } from "./keep-session";

/** Ends the session of this browser. */
export async function signOut(): Promise<Acted<void>> {
  return actAsPerson("action session/signOut", async ({ db, session, headers, tell }) => {
    await revokeSession(db, session.person.id, session.id, new Date());
    tell({ target: session.id });
    await dropSession(headers);
  });
}
