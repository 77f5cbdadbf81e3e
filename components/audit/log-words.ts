import type { AuditActor } from "@/lib/models/audit/shape";

/** A verb in a person's words; a command of the terminal by its name. */
export function wordsFor(action: string, words: Record<string, string>): string {
  const known = words[action];
  if (known !== undefined) return known;
  return action.startsWith("cli ") ? `Ran “${action.slice(4)}”` : action;
}

const KINDS: Record<AuditActor["kind"], string> = {
  person: "",
  key: "API key",
  operator: "Terminal",
  system: "Leadloom",
};

/** Who it was, with the kind where it is no person. */
export function actorName({ kind, name }: AuditActor): string {
  return KINDS[kind] === "" ? name : `${KINDS[kind]}: ${name}`;
}

/** What the log is filtered by: the id, or the kind for who has none. */
export function actorId({ id, kind }: AuditActor): string {
  return id ?? kind;
}
