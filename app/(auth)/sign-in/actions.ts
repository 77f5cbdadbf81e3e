"use server";

import { cookies } from "next/headers";
import { giveCode as give, givenCodeShape } from "@/lib/access/oidc/give-code";
import { readStepNote, stepNoteCookie } from "@/lib/access/oidc/step-note";
import { signInShape, signInWithPassword } from "@/lib/access/sign-in";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

export async function signIn(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action sign-in/signIn", async ({ db, headers, enterAs }) => {
    const token = await signInWithPassword(db, readInput(signInShape, input), deviceOf(headers), new Date());
    await enterAs(token);
  });
}

/** Ends a sign-in by a login of the whole server with the code of the second factor. */
export async function giveCode(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action sign-in/giveCode", async ({ db, headers, enterAs, tell }) => {
    const note = readStepNote(headers, new Date());
    const token = await give(db, note, readInput(givenCodeShape, input), deviceOf(headers), new Date());
    await enterAs(token);
    tell({ after: { way: note?.way ?? null } });
    (await cookies()).set(stepNoteCookie(headers).name, "", {
      ...stepNoteCookie(headers).options,
      maxAge: 0,
    });
  });
}
