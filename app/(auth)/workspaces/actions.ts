"use server";

import { z } from "zod";
import { openOwnWorkspace } from "@/lib/access/open-own-workspace";
import { moveSession } from "@/lib/models/session/store";
import { workspaceInputShape } from "@/lib/models/workspace/shape";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";

/** Goes to another of one's workspaces. */
export async function switchWorkspace(id: string): Promise<Acted<void>> {
  return actAsPerson("action workspaces/switchWorkspace", ({ db, session }) =>
    moveSession(db, session.id, session.person.id, readInput(z.string(), id)),
  );
}

/** Makes a workspace of one's own and goes there. */
export async function createWorkspace(input: unknown): Promise<Acted<void>> {
  return actAsPerson("action workspaces/createWorkspace", ({ db, session }) =>
    openOwnWorkspace(db, session, readInput(workspaceInputShape, input), new Date()),
  );
}
