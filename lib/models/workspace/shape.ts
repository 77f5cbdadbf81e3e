import { z } from "zod";

/** What cannot be a workspace's address, since it would look like ours. */
const TAKEN = new Set(["admin", "api", "app", "leadloom", "sign-in", "welcome", "www"]);

/** A workspace's address: what people type to say where they belong. */
export const slugShape = z
  .string()
  .trim()
  .toLowerCase()
  .min(2, "Use at least 2 characters")
  .max(40, "Use at most 40 characters")
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use letters a to z, digits, and single hyphens between them")
  .refine((slug) => !TAKEN.has(slug), "This address is taken");

export const workspaceInputShape = z.object({
  name: z.string().trim().min(1, "Give the workspace a name").max(80),
  slug: slugShape,
});
export type WorkspaceInput = z.infer<typeof workspaceInputShape>;
