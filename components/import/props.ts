import type { Campaign, CampaignInput } from "@/lib/models/campaign/shape";
import type { Forecast, JobProgress } from "@/lib/models/job/shape";
import type { Mapping, RecordRow } from "@/lib/models/record/shape";
import type { TableCheck, TableOptions, TablePreview } from "@/lib/models/upload/shape";

/** The steps of the import, in their order. */
export const IMPORT_STEPS = ["file", "preview", "map", "check", "brief", "trial"] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** How to leave a step. */
export interface StepMoves {
  onBack(): void;
  /** A jump to an earlier step, from the rail. Without it the rail only tells where we are. */
  onStep?(step: ImportStep): void;
}

/** What is under way and what went wrong: every step shows both. */
export interface StepState {
  busy: boolean;
  /** For people: what went wrong and what to do. */
  error: string | null;
}

export interface DropStepProps extends StepState {
  maxBytes: number;
  /** Share of the file that has been sent, 0 to 1; null when not sending or not known. */
  sent: number | null;
  /** A chosen, dropped or pasted table; pasted text arrives as a file named `pasted.csv`. */
  onFile(file: File): void;
  onSample(): void;
}

export interface PreviewStepProps extends StepState, StepMoves {
  preview: TablePreview;
  options: TableOptions;
  /** The whole new set of options: read the file again with them. */
  onOptions(options: TableOptions): void;
  onNext(): void;
}

export interface MapStepProps extends StepState, StepMoves {
  preview: TablePreview;
  mapping: Mapping;
  onMapping(mapping: Mapping): void;
  onNext(): void;
}

export interface CheckStepProps extends StepState, StepMoves {
  fileName: string;
  /** null while the rows are being checked. */
  check: TableCheck | null;
  /** Where the CSV of the rows that were left out is. */
  leftOutHref: string;
  onNext(): void;
}

/** A source that may be asked, for the brief's list. */
export interface SourceChoice {
  id: string;
  name: string;
  note: string;
}

export interface BriefStepProps extends StepState, StepMoves {
  /** What the form starts with. */
  value: CampaignInput;
  sources: SourceChoice[];
  /** Earlier campaigns whose brief can be taken over. */
  saved: Campaign[];
  /** False when the flag `email_variants` is off: the number of variants is not asked. */
  variantsOn: boolean;
  /** False when the configured model has no batches: there is no "no hurry" then. */
  batchesOn: boolean;
  /** What the server found wrong, by dotted path; shown beside the fields. */
  fieldErrors: { field: string; message: string }[];
  /** Called with a brief that fits the shape. */
  onSubmit(value: CampaignInput): void;
}

export interface TrialStepProps extends StepState, StepMoves {
  /** Good rows in the whole file. */
  totalRows: number;
  capUsd: number | null;
  /** Whether the rest goes in batches, at half the price. */
  noHurry: boolean;
  /** null until the trial was started. */
  progress: JobProgress | null;
  /** null until the trial has ended, and where it taught too little. */
  forecast: Forecast | null;
  rows: RecordRow[];
  onTry(): void;
  onOpen(recordId: string): void;
  /** Starts the job over all rows. */
  onStart(): void;
}
