import { z } from "zod";

export const apiKeyInputShape = z.object({
  name: z.string().trim().min(1, "Give the key a name").max(80),
  /** Days until it stops working; null never. */
  expiresInDays: z.int().min(1).max(3650).nullable().default(null),
});
export type ApiKeyInput = z.infer<typeof apiKeyInputShape>;

/** A key as lists show it; the secret is shown once, when it is made. */
export const apiKeyShape = z.object({
  id: z.string(),
  name: z.string(),
  prefix: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof apiKeyShape>;
