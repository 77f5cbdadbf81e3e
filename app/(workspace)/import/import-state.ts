import type { ImportStep } from "@/components/import/props";
import { type CampaignInput, DEFAULT_SOURCES } from "@/lib/models/campaign/shape";
import type { Mapping } from "@/lib/models/record/shape";
import type { TableCheck, TableOptions, TablePreview } from "@/lib/models/upload/shape";
import { guessedMapping } from "@/lib/pipeline/import-leads/guessed-mapping";

/** Everything the wizard knows. A step's data is null until that step was reached. */
export interface ImportState {
  step: ImportStep;
  preview: TablePreview | null;
  options: TableOptions;
  mapping: Mapping;
  check: TableCheck | null;
  campaign: CampaignInput;
  jobId: string | null;
  busy: boolean;
  error: string | null;
  fieldErrors: { field: string; message: string }[];
}

/** A brief to begin with: it lacks what only the user knows. */
export const EMPTY_CAMPAIGN: CampaignInput = {
  name: "",
  offer: "",
  senderName: "",
  senderCompany: "",
  tone: "friendly",
  language: "auto",
  callToAction: "",
  variants: 2,
  maxWords: 120,
  sources: DEFAULT_SOURCES,
  fieldSources: {},
  sureAt: 0.8,
  capUsd: 5,
  recordCapUsd: 0.02,
  noHurry: false,
};

export const FIRST_STATE: ImportState = {
  step: "file",
  preview: null,
  options: {},
  mapping: {},
  check: null,
  campaign: EMPTY_CAMPAIGN,
  jobId: null,
  busy: false,
  error: null,
  fieldErrors: [],
};

/** The state after a table was read: its guesses become the mapping, and what was worked out before is void. */
export function withPreview(state: ImportState, preview: TablePreview, options: TableOptions): ImportState {
  const name = state.campaign.name || preview.fileName.replace(/\.[a-z]+$/i, "");
  return {
    ...state,
    preview,
    options,
    mapping: guessedMapping(preview.columns),
    check: null,
    jobId: null,
    campaign: { ...state.campaign, name },
  };
}
