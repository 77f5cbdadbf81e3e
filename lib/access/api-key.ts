import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type ApiKey, type ApiKeyInput, type KeyRole, keyRoleShape } from "@/lib/models/api-key/shape";
import {
  findApiKeyByPrefix,
  getOpenApiKey,
  insertApiKey,
  replaceApiKey,
  touchApiKey,
} from "@/lib/models/api-key/store";
import { ROLES, type Role } from "@/lib/models/membership/shape";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";
import { noteLateUse } from "./note-late-use";
import type { Device } from "./start-session";

const KEY_FORM = /^(ll_[0-9a-f]{12})_([\w-]{43})$/;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Who makes a key, and the most that it may do. */
export interface KeyMaker {
  name: string;
  role: Role;
}

/** Whoever runs this machine. */
export const OPERATOR: KeyMaker = { name: "command line", role: "owner" };

/**
 * Makes an API key. Only a hash of its secret is kept: the whole key is returned here and never again.
 * @returns the stored key and the text to hand out, `ll_<id>_<secret>`
 * @throws AppError `forbidden` for a key that may do more than its maker
 */
export async function createApiKey(
  tenant: Tenant,
  { name, role, expiresInDays }: ApiKeyInput,
  maker: KeyMaker,
  now: Date,
): Promise<{ key: ApiKey; text: string }> {
  refuseMore(role, maker);
  const expiresAt = expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * DAY);
  const { text, ...made } = newSecret();
  const key = await insertApiKey(tenant, { ...made, name, role, madeBy: maker.name, expiresAt }, now);
  return { key, text };
}

/**
 * Makes a new key in the place of another: of the same name and role, and good for as long as that was. The old one goes
 * on working for a while, so that programs can change over.
 * @throws AppError `not_found` for a key that is over; `forbidden` when it may do more than who rotates it
 */
export async function rotateApiKey(
  tenant: Tenant,
  rotation: { id: string; overlapHours: number },
  maker: KeyMaker,
  now: Date,
): Promise<{ key: ApiKey; text: string }> {
  const old = await getOpenApiKey(tenant, rotation.id, now);
  refuseMore(old.role, maker);
  const endsAt = new Date(now.getTime() + rotation.overlapHours * HOUR);
  const { text, ...made } = newSecret();
  const { name, role } = old;
  const next = { ...made, name, role, madeBy: maker.name, expiresAt: sameTimeAgain(old, now) };
  return { key: await replaceApiKey(tenant, { id: old.id, endsAt }, next, now), text };
}

/** @throws AppError `forbidden` */
function refuseMore(role: Role, maker: KeyMaker): void {
  if (ROLES.indexOf(role) <= ROLES.indexOf(maker.role)) return;
  throw new AppError("forbidden", `A key of yours may do what a ${maker.role} may, and no more.`);
}

function newSecret(): { prefix: string; secretHash: string; text: string } {
  const prefix = `ll_${randomBytes(6).toString("hex")}`;
  const secret = randomBytes(32).toString("base64url");
  return { prefix, secretHash: hashOf(secret), text: `${prefix}_${secret}` };
}

function sameTimeAgain({ createdAt, expiresAt }: ApiKey, now: Date): Date | null {
  return expiresAt === null ? null : new Date(now.getTime() + Date.parse(expiresAt) - Date.parse(createdAt));
}

/**
 * The workspace that a key opens.
 * @throws AppError `unauthenticated`, with the same words whatever is wrong with the key
 */
export async function openByApiKey(
  db: Db,
  text: string,
  now: Date,
  device: Device = { userAgent: "", address: "" },
): Promise<{ tenant: Tenant; key: { id: string; name: string; role: KeyRole } }> {
  const refused = new AppError(
    "unauthenticated",
    "This API key opens nothing. Create one under Settings → API keys.",
  );
  const [, prefix, secret] = KEY_FORM.exec(text) ?? [];
  if (prefix === undefined || secret === undefined) throw refused;
  const key = await findApiKeyByPrefix(db, prefix);
  if (key === null || !sameText(key.secretHash, hashOf(secret))) throw refused;
  const over = endOf(key, now);
  if (over !== null) {
    noteLateUse(db, key, over, device, now);
    throw refused;
  }
  if (key.lastUsedAt === null || now.getTime() - key.lastUsedAt.getTime() > MINUTE) noteUse(db, key.id, now);
  return {
    tenant: { db, workspaceId: key.workspaceId },
    key: { ...key, role: keyRoleShape.parse(key.role) },
  };
}

/** When a key was over; null while it is not. */
function endOf({ revokedAt, expiresAt }: { revokedAt: Date | null; expiresAt: Date | null }, now: Date) {
  if (revokedAt !== null) return revokedAt;
  return expiresAt !== null && expiresAt <= now ? expiresAt : null;
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
