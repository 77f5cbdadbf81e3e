import { hkdfSync, randomBytes } from "node:crypto";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { addRingKey, type RingKey, readKeyRing } from "@/lib/platform/secrets/key-ring";
import { open, seal } from "@/lib/platform/secrets/seal";
import type { Tenant } from "@/lib/platform/tenant";
import { resealTotpSecrets } from "../user/totp-secret";
import { serverKeyPlace, serverRing } from "./server-ring";
import { findDataKey, insertDataKey, listDataKeysNotOf, rewrapDataKey, type StoredDataKey } from "./store";

/** The one cell that a secret belongs to. */
export interface SecretPlace {
  table: string;
  column: string;
  /** Of the row. */
  id: string;
}

const VERSION = "v1.";

/** Data keys that were opened. A workspace's never changes, only its wrapping does. */
const opened = new WeakMap<Db, Map<string, Buffer>>();

/** Encrypts what only this workspace may read, for one cell of the database. */
export async function sealSecret(tenant: Tenant, place: SecretPlace, secret: string): Promise<string> {
  const key = await dataKeyOf(tenant);
  return VERSION + seal(key, Buffer.from(secret), placeText(tenant, place));
}

/** @throws AppError `unavailable` where it was sealed for another cell or workspace, altered, or its key is gone */
export async function openSecret(tenant: Tenant, place: SecretPlace, sealed: string): Promise<string> {
  const key = await dataKeyOf(tenant);
  const body = sealed.startsWith(VERSION) ? sealed.slice(VERSION.length) : "";
  const plain = open(key, body, placeText(tenant, place));
  if (plain === null) throw unreadable();
  return plain.toString("utf8");
}

/**
 * Wraps every workspace's data key with a new key-encryption key: secrets stay as they are, but for the few of people,
 * who belong to no workspace. Without keys in the
 * environment the new one is made and put into the file.
 * @returns how many were wrapped anew
 */
export async function rotateSecretsKey(db: Db): Promise<number> {
  const place = serverKeyPlace();
  if (place.given.length === 0) {
    readKeyRing(place);
    addRingKey(place);
  }
  const ring = readKeyRing(place);
  const old = await listDataKeysNotOf(db, ring[0].id);
  for (const stored of old)
    await rewrapDataKey(db, stored, wrap(ring[0], stored.workspaceId, unwrap(ring, stored)));
  await resealTotpSecrets(db, ring);
  return old.length;
}

/** A key of the workspace for one other use, that tells nothing of the data key. @returns 32 bytes */
export async function deriveKey(tenant: Tenant, use: string): Promise<Buffer> {
  return Buffer.from(hkdfSync("sha256", await dataKeyOf(tenant), "", `leadloom ${use}`, 32));
}

/**
 * Keys of the whole server for one use, the current one first: what was made before the key-encryption key changed still
 * opens while the old one is kept. For what lives minutes, such as a sign-in that is under way.
 * @returns 32 bytes each, base64url
 */
export function serverKeys(use: string): string[] {
  const derive = ({ key }: RingKey) => Buffer.from(hkdfSync("sha256", key, "", `leadloom ${use}`, 32));
  return readKeyRing(serverKeyPlace()).map((one) => derive(one).toString("base64url"));
}

async function dataKeyOf(tenant: Tenant): Promise<Buffer> {
  const keys = opened.get(tenant.db) ?? new Map<string, Buffer>();
  opened.set(tenant.db, keys);
  const known = keys.get(tenant.workspaceId);
  if (known) return known;
  const ring = serverRing();
  const stored = (await findDataKey(tenant)) ?? (await makeDataKey(tenant, ring[0]));
  const key = unwrap(ring, stored);
  keys.set(tenant.workspaceId, key);
  return key;
}

async function makeDataKey(tenant: Tenant, ringKey: RingKey): Promise<StoredDataKey> {
  await insertDataKey(tenant, wrap(ringKey, tenant.workspaceId, randomBytes(32)));
  const stored = await findDataKey(tenant);
  if (stored === null) throw new AppError("not_found", "This workspace is gone");
  return stored;
}

function wrap(by: RingKey, workspaceId: string, key: Buffer) {
  return { wrappedBy: by.id, wrapped: seal(by.key, key, `data key of ${workspaceId}`) };
}

function unwrap(ring: RingKey[], { workspaceId, wrappedBy, wrapped }: StoredDataKey): Buffer {
  const by = ring.find(({ id }) => id === wrappedBy);
  const key = by && open(by.key, wrapped, `data key of ${workspaceId}`);
  if (!key)
    throw new AppError(
      "unavailable",
      "The key of this workspace's secrets cannot be opened: bring back the SECRETS_KEY or secrets.key it was made with",
    );
  return key;
}

function placeText({ workspaceId }: Tenant, { table, column, id }: SecretPlace): string {
  return JSON.stringify([workspaceId, table, column, id]);
}

function unreadable(): AppError {
  return new AppError("unavailable", "This secret cannot be read any more. Enter it again.");
}
