"use server";

import { z } from "zod";
import { acceptInvitation } from "@/lib/access/accept-invitation";
import { joinByInvitation, joinShape } from "@/lib/access/join-by-invitation";
import { personActor } from "@/lib/access/open-tenant";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Makes the account of somebody who was invited, and signs it in. */
export async function join(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action invitation/join", async ({ db, headers, enterAs }) => {
    const token = await joinByInvitation(db, readInput(joinShape, input), deviceOf(headers), new Date());
    await enterAs(token);
  });
}

/** Goes into the workspace that invited the person who is signed in. */
export async function accept(token: string): Promise<Acted<void>> {
  return actAsPerson("action invitation/accept", async ({ db, session, by, tell }) => {
    const { workspaceId, role } = await acceptInvitation(
      db,
      session,
      readInput(z.string().max(100), token),
      new Date(),
    );
    by({ tenant: { db, workspaceId }, actor: personActor(session.person) });
    tell({ target: session.person.id, after: { role } });
  });
}
