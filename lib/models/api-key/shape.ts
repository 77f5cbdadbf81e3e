import { z } from "zod";

/** What a key may be: owners' matters are for people alone. */
export const KEY_ROLES = ["viewer", "member", "admin"] as const;
export const keyRoleShape = z.enum(KEY_ROLES);
export type KeyRole = z.infer<typeof keyRoleShape>;

export const apiKeyInputShape = z.object({
  name: z.string().trim().min(1, "Give the key a name").max(80),
  /** What it may do. */
  role: keyRoleShape.default("member"),
  /** Days until it stops working; null never. */
  expiresInDays: z.int().min(1).max(3650).nullable().default(null),
});
export type ApiKeyInput = z.infer<typeof apiKeyInputShape>;

/** How long the old key goes on working after its successor was made. */
export const keyRotationShape = z.object({ overlapHours: z.int().min(0).max(720).default(24) });

/** A key as lists show it; the secret is shown once, when it is made. */
export const apiKeyShape = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string(),
  role: keyRoleShape,
  /** Who made it. It is nobody's own, and stays when they leave. */
  madeBy: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof apiKeyShape>;
