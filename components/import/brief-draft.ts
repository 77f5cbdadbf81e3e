import type { z } from "zod";
import { type CampaignBrief, type CampaignInput, campaignInputShape } from "@/lib/models/campaign/shape";

/** The brief while it is typed: numbers are still text, an empty cap means none. */
export interface BriefDraft extends Omit<CampaignInput, "variants" | "maxWords" | "capUsd" | "recordCapUsd"> {
  variants: string;
  maxWords: string;
  capUsd: string;
  recordCapUsd: string;
}

export type BriefErrors = Partial<Record<keyof CampaignInput, string>>;

/** What each part of the form needs: the draft, its errors, and a way to change one field. */
export interface BriefPartProps {
  draft: BriefDraft;
  errors: BriefErrors;
  onChange(change: Partial<BriefDraft>): void;
}

export type BriefReading = { value: CampaignInput; errors: null } | { value: null; errors: BriefErrors };

/** What to write instead, for fields whose rule says nothing in words. */
const PLAIN: BriefErrors = {
  name: "Give it a name of up to 120 letters",
  variants: "A whole number from 1 to 5",
  maxWords: "A whole number from 40 to 400",
  capUsd: "An amount above 0. Leave it empty for no cap",
  recordCapUsd: "An amount above 0 and up to 100. Leave it empty for no cap",
};

export function draftOf(value: CampaignInput): BriefDraft {
  return {
    ...value,
    variants: String(value.variants),
    maxWords: String(value.maxWords),
    capUsd: value.capUsd === null ? "" : String(value.capUsd),
    recordCapUsd: value.recordCapUsd === null ? "" : String(value.recordCapUsd),
  };
}

/** The draft with the brief of an earlier campaign; its own name stays. */
export function takeOver(draft: BriefDraft, brief: CampaignBrief): BriefDraft {
  return draftOf({ ...brief, name: draft.name });
}

/** The brief that a draft says, or what is wrong with it, by field. */
export function readDraft(draft: BriefDraft): BriefReading {
  const parsed = campaignInputShape.safeParse({
    ...draft,
    variants: numberIn(draft.variants),
    maxWords: numberIn(draft.maxWords),
    capUsd: draft.capUsd.trim() === "" ? null : numberIn(draft.capUsd),
    recordCapUsd: draft.recordCapUsd.trim() === "" ? null : numberIn(draft.recordCapUsd),
  });
  if (parsed.success) return { value: parsed.data, errors: null };
  return { value: null, errors: errorsOf(parsed.error.issues) };
}

/** A number as people type it, with a dollar sign or a decimal comma; NaN when it is none. */
function numberIn(text: string): number {
  const plain = text
    .trim()
    .replace(/^\$\s*/, "")
    .replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}

function errorsOf(issues: readonly z.core.$ZodIssue[]): BriefErrors {
  const errors: BriefErrors = {};
  for (const issue of issues) {
    const field = campaignInputShape.keyof().safeParse(issue.path[0]);
    if (field.success) errors[field.data] ??= PLAIN[field.data] ?? issue.message;
  }
  return errors;
}
