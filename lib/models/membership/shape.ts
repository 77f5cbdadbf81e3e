import { z } from "zod";

/** From the least to the most. */
export const ROLES = ["viewer", "member", "admin", "owner"] as const;
export const roleShape = z.enum(ROLES);
export type Role = z.infer<typeof roleShape>;

/** Somebody of a workspace, as its members see them. */
export const memberShape = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleShape,
  /** Whether a second factor is asked at sign-in. */
  twoStep: z.boolean(),
  /** By the workspace's own provider, and by nothing else. */
  byProvider: z.boolean(),
  joinedAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime().nullable(),
});
export type Member = z.infer<typeof memberShape>;
