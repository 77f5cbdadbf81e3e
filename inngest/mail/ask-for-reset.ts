import type { z } from "zod";
import { type resetRequestShape, takeResetAsk } from "@/lib/access/ask-for-reset";
import type { Device } from "@/lib/access/start-session";
import type { Db } from "@/lib/platform/db";
import { sendsMail } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { inngest } from "../client";
import { resetAsked } from "../events";

/**
 * Somebody wants a link to a new password by mail. What comes of it happens elsewhere, so that nobody learns from this
 * answer, or from its time, who has an account.
 * @throws AppError `unavailable` where no mail server is set; `rate_limited`
 */
export async function askForReset(
  db: Db,
  request: z.infer<typeof resetRequestShape>,
  device: Device,
  now: Date,
): Promise<void> {
  if (!sendsMail())
    throw new AppError("unavailable", "This server sends no mail. Whoever runs it makes you a link.");
  const sealed = await takeResetAsk(db, request, device, now);
  await inngest.send(resetAsked.create({ sealed }));
}
