import { z } from "zod";
import { serverKeys } from "@/lib/models/data-key/secret";
import { open, seal } from "@/lib/platform/secrets/seal";
import { isServedByHttps } from "../session-cookie";
import { cookieHeader, readCookie } from "./flow-cookies";
import { serverWayIdShape } from "./server-way-id";

/** How long a person may take for the next step, seconds. */
const MINUTES_10 = 600;
const PLACE = "the next step of a sign-in";

/** What a login of the whole server has proven, where that alone does not end it. */
const stepNoteShape = z.discriminatedUnion("step", [
  /** A code of the second factor is missing. */
  z.object({ step: z.literal("code"), way: serverWayIdShape, userId: z.string(), identityId: z.string() }),
  /** The signed-in person has to say that this login is theirs. */
  z.object({
    ...{ step: z.literal("connect"), way: serverWayIdShape, sessionId: z.string() },
    ...{ issuer: z.string(), subject: z.string(), email: z.string().nullable() },
  }),
]);
export type StepNote = z.infer<typeof stepNoteShape>;

const sealedShape = z.object({ note: stepNoteShape, until: z.int() });

function noteCookie(headers: Headers) {
  const secure = isServedByHttps(headers);
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
  return { name: `${secure ? "__Host-" : ""}leadloom-step`, options };
}

/** Gives the browser a note of what was proven: sealed, so that it can neither be read nor made there. */
export function keepStepNote(headers: Headers, note: StepNote, now: Date): string {
  const [key = ""] = serverKeys(PLACE);
  const text = JSON.stringify({ note, until: now.getTime() + MINUTES_10 * 1000 });
  const sealed = seal(Buffer.from(key, "base64url"), Buffer.from(text), PLACE);
  return cookieHeader(noteCookie(headers), sealed, MINUTES_10);
}

/** What was proven in this browser a moment ago; null where nothing was. */
export function readStepNote(headers: Headers, now: Date): StepNote | null {
  const sealed = readCookie(headers, noteCookie(headers).name);
  if (sealed === null) return null;
  for (const key of serverKeys(PLACE)) {
    const text = open(Buffer.from(key, "base64url"), sealed, PLACE);
    if (text === null) continue;
    const { note, until } = sealedShape.parse(JSON.parse(text.toString("utf8")));
    return until > now.getTime() ? note : null;
  }
  return null;
}

/** The cookie to take away once the step is done. */
export const stepNoteCookie = noteCookie;
