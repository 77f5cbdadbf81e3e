import { z } from "zod";
import type { Role } from "../membership/shape";

/** A session as its own person sees it. */
export const sessionShape = z.object({
  id: z.string(),
  userAgent: z.string(),
  address: z.string(),
  createdAt: z.iso.datetime(),
  lastSeenAt: z.iso.datetime(),
});
export type Session = z.infer<typeof sessionShape>;

/** What one look at the session of a request tells. */
export interface OpenSession {
  id: string;
  person: { id: string; email: string; name: string };
  /** The workspace it is in; null before one was chosen, and after the person was taken out of it. */
  workspace: { id: string; name: string; slug: string; role: Role } | null;
  /** Whether the workspace wants a second factor that the person does not have: until then it stays shut. */
  needsFactor: boolean;
  providerId: string | null;
  /** When the provider was last asked; null where none opened the session. */
  checkedAt: Date | null;
  /** When it is to be asked again. */
  recheckAt: Date | null;
  startedAt: Date;
  lastSeenAt: Date;
}
