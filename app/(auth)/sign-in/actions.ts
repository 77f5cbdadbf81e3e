"use server";

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
