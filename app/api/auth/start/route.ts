import { z } from "zod";
import { limitDoor } from "@/lib/access/limit-requests";
import { keepWish } from "@/lib/access/oidc/flow-cookies";
import { beginSignIn } from "@/lib/access/oidc/sign-in-by-provider";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { returnPath } from "@/lib/access/return-path";
import { isFromOurPages } from "@/lib/access/same-origin";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { problem } from "../../problem";
import { readInput, readJson } from "../../read-input";

const MOST_BYTES = 10_000;

const startShape = z.object({
  /** `w-` and the id of a workspace, or the name of a way of the whole server. */
  way: z.string().min(1).max(100),
  /** Where to go afterwards. */
  to: z.string().max(2000).default("/"),
  /** `connect` is for who is signed in and wants a login to be theirs. */
  purpose: z.enum(["sign-in", "connect"]).default("sign-in"),
  /** The address of the workspace at whose door it begins. */
  workspace: z.string().trim().toLowerCase().max(80).default(""),
});

/** Begins a sign-in by a provider. The page that asked goes to the address in the answer. */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request;
  const requestId = newId();
  try {
    // Else another site could begin a sign-in here, and end it with an account of its own.
    if (!isFromOurPages(headers, "POST"))
      throw new AppError("forbidden", "This must be opened from Leadloom's own pages");
    // Each start asks a provider what it is.
    await limitDoor(headers);
    const asked = readInput(startShape, readJson((await request.text()).slice(0, MOST_BYTES), "body"));
    const { way, to, ...wish } = asked;
    const { page, cookies } = await beginSignIn(await openDefaultDb(), way, headers);
    const answer = Response.json({ address: page }, { headers: { "cache-control": "no-store" } });
    for (const cookie of [...cookies, ...keepWish(headers, { ...wish, back: returnPath(to) })])
      answer.headers.append("set-cookie", cookie);
    return answer;
  } catch (error) {
    return problem(error, requestId);
  }
}
