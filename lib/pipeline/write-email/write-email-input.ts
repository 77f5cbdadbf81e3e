import type { AskForShape, ModelCallReport } from "@/lib/adapters/llm/contract";
import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { Lead } from "@/lib/models/record/shape";
import type { EmailLanguage } from "./pick-language";

/** The models to ask and how. */
export interface EmailModels {
  ask: AskForShape;
  /** Writes. */
  cheap: string;
  /** Rewrites what the gate refused: the strong one, for as long as the job has rewrites by it left. */
  rewriter: () => Promise<string>;
  maxTokens: number;
  temperature: number;
}

export interface WriteEmailInput {
  /** Seeds the template writer's choices. */
  recordId: string;
  brief: CampaignBrief;
  lead: Lead;
  company: { name: string | null; domain: string | null; facts: Fact[] };
  /** From `pickLanguage`. */
  language: EmailLanguage;
  variants: number;
  /** Null: the built-in template writer, which asks nobody. */
  models: EmailModels | null;
  /** Told of every model request before the next is made. */
  onCall: (report: ModelCallReport) => Promise<void>;
  signal?: AbortSignal;
}
