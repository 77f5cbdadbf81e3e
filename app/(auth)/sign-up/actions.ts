"use server";

import { signUp as makeAccount, signUpShape } from "@/lib/access/sign-up";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

/** Makes an account with a workspace of its own, where the operator lets anybody. */
export async function signUp(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action sign-up/signUp", async ({ db, headers, enterAs }) => {
    const token = await makeAccount(db, readInput(signUpShape, input), deviceOf(headers), new Date());
    await enterAs(token);
  });
}
