"use server";

import { firstRunShape, takeServer as take } from "@/lib/access/first-run";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

/** Makes the first account, and signs it in. */
export async function takeServer(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action welcome/takeServer", async ({ db, headers, enterAs }) => {
    const token = await take(db, readInput(firstRunShape, input), deviceOf(headers), new Date());
    await enterAs(token);
  });
}
