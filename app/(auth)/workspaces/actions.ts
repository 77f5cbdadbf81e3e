"use server";

import { z } from "zod";
import { openOwnWorkspace } from "@/lib/access/open-own-workspace";
import { personActor } from "@/lib/access/open-tenant";
import { moveSession } from "@/lib/models/session/store";
import { workspaceInputShape } from "@/lib/models/workspace/shape";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Goes to another of one's workspaces. */
export async function switchWorkspace(id: string): Promise<Acted<void>> {
  return actAsPerson("action workspaces/switchWorkspace", async ({ db, session, by }) => {
    const workspaceId = readInput(z.string(), id);
    await moveSession(db, session.id, session.person.id, workspaceId);
    by({ tenant: { db, workspaceId }, actor: personActor(session.person) });
  });
}

/** Makes a workspace of one's own and goes there. */
export async function createWorkspace(input: unknown): Promise<Acted<void>> {
  return actAsPerson("action workspaces/createWorkspace", async ({ db, session, by, tell }) => {
    const asked = readInput(workspaceInputShape, input);
    const workspaceId = await openOwnWorkspace(db, session, asked, new Date());
    by({ tenant: { db, workspaceId }, actor: personActor(session.person) });
    tell({ after: asked });
  });
}
