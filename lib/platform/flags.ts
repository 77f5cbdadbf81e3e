import { type Env, env } from "./env";

/** Capabilities that an operator may turn off. A flag that is off hides its screens and answers 404. */
export const FEATURE_FLAGS = [
  "conversation_management",
  "crm_integration",
  "advanced_analytics",
  "bulk_processing",
  "email_variants",
] as const;

export type FeatureFlag = (typeof FEATURE_FLAGS)[number];

/** Whether a capability is on: `FEATURE_EMAIL_VARIANTS=false` turns `email_variants` off. */
export function isFeatureOn(flag: FeatureFlag, settings: Env = env()): boolean {
  const byFlag: Record<FeatureFlag, boolean> = {
    conversation_management: settings.FEATURE_CONVERSATION_MANAGEMENT,
    crm_integration: settings.FEATURE_CRM_INTEGRATION,
    advanced_analytics: settings.FEATURE_ADVANCED_ANALYTICS,
    bulk_processing: settings.FEATURE_BULK_PROCESSING,
    email_variants: settings.FEATURE_EMAIL_VARIANTS,
  };
  return byFlag[flag];
}
