/** By what somebody is looked for. */
export const PERSON_FIELDS = ["email", "name", "domain"] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** What is stored about a person: what was looked for, and rows by table. */
export interface PersonFound {
  terms: string[];
  counts: Record<string, number>;
}

export interface PersonErased {
  touched: Record<string, number>;
  files: number;
  scrubbed: boolean;
}

export interface Retention {
  keepJobsDays: number | null;
  keepPagesDays: number | null;
}

export interface PrivacyViewProps {
  /** What was asked last; null before. */
  asked: { field: PersonField; value: string } | null;
  found: PersonFound | null;
  erased: PersonErased | null;
  busy: boolean;
  retention: Retention;
  onFind(field: PersonField, value: string): void;
  onExport(): void;
  onErase(confirm: string): void;
  onRetention(retention: Retention): void;
}
