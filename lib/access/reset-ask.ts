import { z } from "zod";
import { serverKeys } from "@/lib/models/data-key/secret";
import { emailShape } from "@/lib/models/user/shape";
import { open, seal } from "@/lib/platform/secrets/seal";

const PLACE = "asking for a new password";

/** Somebody asked for a link to a new password: for which email, from where and when. */
const resetAskShape = z.object({
  email: emailShape,
  address: z.string(),
  userAgent: z.string(),
  /** Milliseconds. */
  askedAt: z.int(),
});
export type ResetAsk = z.infer<typeof resetAskShape>;

/** As it goes through the engine, which keeps what it is sent for days: nobody reads there who asked. */
export function sealResetAsk(ask: ResetAsk): string {
  const [key = ""] = serverKeys(PLACE);
  return seal(Buffer.from(key, "base64url"), Buffer.from(JSON.stringify(ask)), PLACE);
}

/** Null where the keys that sealed it are gone. */
export function openResetAsk(sealed: string): ResetAsk | null {
  for (const key of serverKeys(PLACE)) {
    const text = open(Buffer.from(key, "base64url"), sealed, PLACE);
    if (text !== null) return resetAskShape.parse(JSON.parse(text.toString("utf8")));
  }
  return null;
}
