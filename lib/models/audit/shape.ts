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
  /** Id of what it was done to; null for the workspace itself. */
  target: z.string().nullable(),
  /** The network address it came from. */
  address: z.string().nullable(),
  /** What was there before and after; null where nothing is told, or a person's data in it was erased. */
  before: z.json(),
  after: z.json(),
});
export type AuditEntry = z.infer<typeof auditEntryShape>;

/** What is to be noted; position and time come with the noting. */
export interface AuditNote {
  actor: AuditActor;
  action: string;
  target?: string | null;
  address?: string | null;
  before?: z.infer<ReturnType<typeof z.json>>;
  after?: z.infer<ReturnType<typeof z.json>>;
}

/** One place where the log is not as it was written. */
export interface AuditFault {
  position: number;
  what: "changed" | "missing" | "added" | "cut_off";
}

export interface AuditVerdict {
  intact: boolean;
  /** How many entries there should be. */
  entries: number;
  /** `position:chain` of the last entry: noted elsewhere, it proves later that nothing was turned back. */
  head: string;
  faults: AuditFault[];
}
