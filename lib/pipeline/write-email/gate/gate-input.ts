import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Sentence } from "@/lib/models/draft/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { Lead } from "@/lib/models/record/shape";
import type { EmailLanguage } from "../pick-language";

/** A draft and all that may carry it. */
export interface GateInput {
  subject: string;
  sentences: Sentence[];
  facts: Fact[];
  brief: CampaignBrief;
  lead: Lead;
  company: { name: string | null; domain: string | null };
  language: EmailLanguage;
}
