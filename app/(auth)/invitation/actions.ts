"use server";

import { z } from "zod";
import { acceptInvitation } from "@/lib/access/accept-invitation";
import { joinByInvitation, joinShape } from "@/lib/access/join-by-invitation";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";
import { keepSession } from "../../keep-session";

/** Makes the account of somebody who was invited, and signs it in. */
export async function join(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action invitation/join", async ({ db, headers }) => {
    const token = await joinByInvitation(db, readInput(joinShape, input), deviceOf(headers), new Date());
    await keepSession(headers, token);
  });
}

/** Goes into the workspace that invited the person who is signed in. */
export async function accept(token: string): Promise<Acted<void>> {
  return actAsPerson("action invitation/accept", ({ db, session }) =>
    acceptInvitation(db, session, readInput(z.string().max(100), token), new Date()),
  );
}
