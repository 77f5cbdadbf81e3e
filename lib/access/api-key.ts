import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { ApiKey, ApiKeyInput } from "@/lib/models/api-key/shape";
import { findApiKeyByPrefix, insertApiKey, touchApiKey } from "@/lib/models/api-key/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";

const KEY_FORM = /^(ll_[0-9a-f]{12})_([\w-]{43})$/;
const MINUTE = 60_000;
const DAY = 86_400_000;

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/**
 * Makes an API key. Only a hash of its secret is kept: the whole key is returned here and never again.
 * @returns the stored key and the text to hand out, `ll_<id>_<secret>`
 */
export async function createApiKey(
  tenant: Tenant,
  input: ApiKeyInput,
  now: Date,
): Promise<{ key: ApiKey; text: string }> {
  const prefix = `ll_${randomBytes(6).toString("hex")}`;
  const secret = randomBytes(32).toString("base64url");
  const expiresAt = input.expiresInDays === null ? null : new Date(now.getTime() + input.expiresInDays * DAY);
  const key = await insertApiKey(tenant, { name: input.name, prefix, secretHash: hashOf(secret), expiresAt });
  return { key, text: `${prefix}_${secret}` };
}

/**
 * The workspace that a key opens.
 * @throws AppError `unauthenticated`, with the same words whatever is wrong with the key
 */
export async function openByApiKey(
  db: Db,
  text: string,
  now: Date,
): Promise<{ tenant: Tenant; key: { id: string; name: string } }> {
  const refused = new AppError(
    "unauthenticated",
    "This API key opens nothing. Create one under Settings → API keys.",
  );
  const [, prefix, secret] = KEY_FORM.exec(text) ?? [];
  if (prefix === undefined || secret === undefined) throw refused;
  const key = await findApiKeyByPrefix(db, prefix);
  if (key === null || !sameText(key.secretHash, hashOf(secret))) throw refused;
  if (key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now)) throw refused;
  if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() > MINUTE) noteUse(db, key.id, now);
  return { tenant: { db, workspaceId: key.workspaceId }, key };
}

const beingNoted = new Set<string>();

/** Not waited for: where the database is locked or full, those who only read must still be let in. */
function noteUse(db: Db, id: string, now: Date): void {
  if (beingNoted.has(id)) return;
  beingNoted.add(id);
  touchApiKey(db, id, now)
    .catch((error: unknown) => log().warn({ err: error }, "the use of an API key could not be noted"))
    .finally(() => beingNoted.delete(id));
}

function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
