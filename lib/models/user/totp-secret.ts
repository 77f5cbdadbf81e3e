import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import type { RingKey } from "@/lib/platform/secrets/key-ring";
import { open, seal } from "@/lib/platform/secrets/seal";
import { serverRing } from "../data-key/server-ring";
import { changeSealedTotp, listSealedTotp } from "./second-factor.store";

/**
 * A person is in any number of workspaces, so the secret of their second factor is sealed by the server's own key, for
 * this person alone. @returns `key id.sealed`
 */
export function sealTotp(userId: string, secret: string, [current] = serverRing()): string {
  return `${current.id}.${seal(current.key, Buffer.from(secret), placeOf(userId))}`;
}

/** @throws AppError `unavailable` where it was sealed for somebody else, altered, or its key is gone */
export function openTotp(userId: string, sealed: string, ring: RingKey[] = serverRing()): string {
  const [keyId, body = ""] = sealed.split(".", 2);
  const by = ring.find(({ id }) => id === keyId);
  const secret = by && open(by.key, body, placeOf(userId));
  if (!secret)
    throw new AppError(
      "unavailable",
      "Your second factor cannot be read. Ask whoever runs this server to reset it.",
    );
  return secret.toString("utf8");
}

/** Seals under the current key what an older one sealed. */
export async function resealTotpSecrets(db: Db, ring: [RingKey, ...RingKey[]]): Promise<void> {
  for (const { id, totpSecret } of await listSealedTotp(db, ring[0].id))
    await changeSealedTotp(db, id, totpSecret, sealTotp(id, openTotp(id, totpSecret, ring), ring));
}

function placeOf(userId: string): string {
  return JSON.stringify(["User", "totpSecret", userId]);
}
