import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";

const DAY = 86_400_000;
/** A request that has no answer after this long was left by a process that died. */
const ABANDONED = 600_000;

export interface KeptAnswer {
  status: number;
  body: string;
}

export interface IdempotentRequest {
  key: string;
  route: string;
  /** SHA-256 of what was asked. */
  requestHash: string;
}

/**
 * Does a thing once for an Idempotency-Key within 24 hours: a repetition gets the first answer again.
 * A failure is not kept, so that the caller may try again.
 * @throws AppError `invalid_input` for the same key with another request, `conflict` while the first is being worked on
 */
export async function onceForKey(
  tenant: Tenant,
  request: IdempotentRequest,
  now: Date,
  work: () => Promise<KeptAnswer>,
): Promise<KeptAnswer & { repeated: boolean }> {
  const kept = await claim(tenant, request, now);
  if (kept) return { ...kept, repeated: true };
  const id = { workspaceId_key: { workspaceId: tenant.workspaceId, key: request.key } };
  try {
    const answer = await work();
    await tenant.db.idempotentAnswer.update({ where: id, data: answer });
    return { ...answer, repeated: false };
  } catch (error) {
    await tenant.db.idempotentAnswer.deleteMany({
      where: { workspaceId: tenant.workspaceId, key: request.key },
    });
    throw error;
  }
}

/** @returns null when the key is now ours to work on */
async function claim(tenant: Tenant, request: IdempotentRequest, now: Date): Promise<KeptAnswer | null> {
  const { db, workspaceId } = tenant;
  const ago = (age: number) => new Date(now.getTime() - age);
  await db.idempotentAnswer.deleteMany({
    where: {
      workspaceId,
      OR: [
        { createdAt: { lt: ago(DAY) } },
        { key: request.key, status: null, createdAt: { lt: ago(ABANDONED) } },
      ],
    },
  });
  const claimed = await db.$executeRaw(Prisma.sql`
    INSERT INTO "IdempotentAnswer" ("workspaceId", "key", "route", "requestHash", "createdAt")
    VALUES (${workspaceId}, ${request.key}, ${request.route}, ${request.requestHash}, ${now}) ON CONFLICT DO NOTHING`);
  if (claimed === 1) return null;
  const row = await db.idempotentAnswer.findUnique({
    where: { workspaceId_key: { workspaceId, key: request.key } },
  });
  if (row === null || row.status === null || row.body === null) {
    throw new AppError("conflict", "The first request with this Idempotency-Key is still being worked on");
  }
  if (row.requestHash !== request.requestHash || row.route !== request.route) {
    throw new AppError("invalid_input", "This Idempotency-Key was used for another request", {
      fields: [{ field: "Idempotency-Key", message: "was used for another request" }],
    });
  }
  return { status: row.status, body: row.body };
}
