import type { Draft, DraftEdit } from "@/lib/models/draft/shape";
import type { Fact, FactField } from "@/lib/models/fact/shape";
import type { ModelCall } from "@/lib/models/model-call/shape";
import type { Page } from "@/lib/models/page/shape";
import type { Candidate, LeadRecord } from "@/lib/models/record/shape";

/** All that is known about one record. */
export interface RecordDetail {
  record: LeadRecord;
  facts: Fact[];
  pages: Page[];
  drafts: Draft[];
  calls: ModelCall[];
  candidates: Candidate[];
}

/** The record's place in the list it was opened from. */
export interface RecordPlace {
  /** 1-based. */
  position: number;
  total: number;
  previousHref: string | null;
  nextHref: string | null;
}

/** What is being saved just now: `rerun`, `new` for a new fact, or the id of the fact or draft. */
export type RecordBusy = string | null;

export interface FactEvents {
  /** A person's value wins over the machine's. */
  onEditFact(factId: string, value: string): void;
  /** A value that nobody found. */
  onAddFact(field: FactField, value: string): void;
  /** Hides a value that is wrong, or shows it again. */
  onHideFact(factId: string, hidden: boolean): void;
}

export interface RecordEvents extends FactEvents {
  onEditDraft(draftId: string, edit: DraftEdit): void;
  /** Runs the record again from the start. */
  onRerun(): void;
}

export interface RecordViewProps extends RecordDetail, RecordEvents {
  job: { name: string; href: string };
  /** null when the record was opened by itself. */
  place: RecordPlace | null;
  busy: RecordBusy;
}

/** The record in a panel beside a list. */
export interface RecordPeekProps {
  open: boolean;
  /** null while it is being fetched. */
  detail: RecordDetail | null;
  /** The record's own page. */
  href: string;
  onClose(): void;
}
