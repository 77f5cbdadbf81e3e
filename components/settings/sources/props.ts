import type { CustomSource, CustomSourceInput } from "@/lib/models/custom-source/shape";
import type { Lead } from "@/lib/models/record/shape";
import type { SourceAsk } from "@/lib/models/source-ask/shape";

/** What becomes of the source's secret. What is stored never comes to the browser. */
export type SecretChoice = { kind: "set"; secret: string } | { kind: "remove" } | { kind: "keep" };

/** A source as the form says it. */
export interface SourceChange {
  /** null for a new one. */
  id: string | null;
  input: CustomSourceInput;
  secret: SecretChoice;
}

export interface SourcesProps {
  sources: CustomSource[];
  /** The form that is open: of a stored source, of a new one, or none. */
  editing: CustomSource | "new" | null;
  busy: "save" | "test" | null;
  /** What the server found wrong, by dotted path. */
  fieldErrors: { field: string; message: string }[];
  /** What the source answered when it was last tried; null until then. */
  trial: SourceAsk | null;
  onEdit(source: CustomSource | "new" | null): void;
  onSave(change: SourceChange): void;
  onTest(change: SourceChange, sample: Lead): void;
  onDelete(id: string): void;
}
