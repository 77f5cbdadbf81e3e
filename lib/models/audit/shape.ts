import { z } from "zod";

/** Who did it: a signed-in person, a program with an API key, whoever runs the machine, or Leadloom by itself. */
export const auditActorShape = z.object({
  kind: z.enum(["person", "key", "operator", "system"]),
  id: z.string().nullable(),
  /** As it was then: people change their names, and leave. */
  name: z.string(),
});
export type AuditActor = z.infer<typeof auditActorShape>;

export const auditEntryShape = z.object({
  /** 1, 2, 3 … within the workspace. */
  position: z.int().min(1),
  at: z.iso.datetime(),
  actor: auditActorShape,
  /** The verb, as the table of rules names it. */
  action: z.string(),
  /** Whether somebody wanted to and may not; nothing was changed then. */
  refused: z.boolean(),
  /** Id of what it was done to; null for the workspace itself. */
  target: z.string().nullable(),
  /** The network address it came from. */
  address: z.string().nullable(),
  /** The browser or program it came by. */
  userAgent: z.string().nullable(),
  /** What was there before and after; null where nothing is told, or a person's data in it was erased. */
  before: z.json(),
  after: z.json(),
});
export type AuditEntry = z.infer<typeof auditEntryShape>;

/** Which entries are asked for; all of them where nothing is said. */
export const auditFilterShape = z.object({
  /** Id of who did it, or a kind of who: `operator`, `system`. */
  actor: z.string().max(100).optional(),
  action: z.string().max(100).optional(),
  /** Only what was refused, or only what was done. */
  refused: z.boolean().optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  until: z.iso.datetime({ offset: true }).optional(),
});
export type AuditFilter = z.infer<typeof auditFilterShape>;

/** A value that can be told in the log. */
export type AuditValue = z.infer<ReturnType<typeof z.json>>;

/** What is to be noted; position and time come with the noting. */
export interface AuditNote {
  actor: AuditActor;
  action: string;
  refused?: boolean;
  target?: string | null;
  address?: string | null;
  userAgent?: string | null;
  before?: AuditValue;
  after?: AuditValue;
}

/** One place where the log is not as it was written. */
export const auditFaultShape = z.object({
  position: z.int(),
  what: z.enum(["changed", "missing", "added", "cut_off"]),
});
export type AuditFault = z.infer<typeof auditFaultShape>;

export const auditVerdictShape = z.object({
  intact: z.boolean(),
  /** How many entries there should be. */
  entries: z.int(),
  /** `position:chain` of the last entry: noted elsewhere, it proves later that nothing was turned back. */
  head: z.string(),
  faults: z.array(auditFaultShape),
});
export type AuditVerdict = z.infer<typeof auditVerdictShape>;
