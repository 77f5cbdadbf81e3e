import { type CampaignInput, campaignInputShape } from "@/lib/models/campaign/shape";

/** Leads of the sample web, from the folder that Leadloom runs in. */
export const SAMPLE_LEADS = "e2e/fixtures/sample-leads.csv";

/** A brief anyone understands, for the sample leads. */
export const SAMPLE_CAMPAIGN: CampaignInput = campaignInputShape.parse({
  name: "Workshop service, spring",
  offer: "We service and repair workshop machines on site, in one visit, at a fixed price.",
  senderName: "Sam Reed",
  senderCompany: "Reed Machine Care",
  tone: "friendly",
  callToAction: "Would a short call next week suit you?",
  variants: 2,
  capUsd: 2,
});
